/**
 * Moves the clock of the process that loads it first, and of all that it starts, by `CLOCK_DAYS`: a day
 * asked for without saying which one is that many days later.
 */
const DAY = 86_400_000;
const shift = Number(process.env['CLOCK_DAYS'] ?? 0) * DAY;
const RealDate = Date;
const now = () => RealDate.now() + shift;

const MovedDate: DateConstructor = new Proxy(RealDate, {
  construct: (date, given: unknown[], asked) =>
    Reflect.construct(date, given.length === 0 ? [now()] : given, asked) as object,
  apply: () => new RealDate(now()).toString(),
  get: (date, key, receiver) =>
    key === 'now' ? now : (Reflect.get(date, key, receiver) as unknown),
});

if (shift !== 0) globalThis.Date = MovedDate;

/** The environment in which every Node process runs with its clock moved by whole days. */
export function clockMoved(days: number): Readonly<Record<string, string>> {
  const own = process.env['NODE_OPTIONS'] ?? '';
  return {
    CLOCK_DAYS: String(days),
    NODE_OPTIONS: `${own} --import=${import.meta.url}`.trim(),
  };
}
