/** After how many months without a re-reading a claim is due. Stated on `/sources/`. */
export const DUE_AFTER_MONTHS = 6;

/** The day on which a claim falls due. Days are ISO dates in UTC. */
export function dueDay(reviewed: string): string {
  const [year = 0, month = 1, day = 1] = reviewed.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + DUE_AFTER_MONTHS, 0)).getUTCDate();
  const due = new Date(Date.UTC(year, month - 1 + DUE_AFTER_MONTHS, Math.min(day, lastOfMonth)));
  return due.toISOString().slice(0, 10);
}

/** Whether a claim should be re-read: its due day is today or past. */
export function isDue(reviewed: string, today: string): boolean {
  return dueDay(reviewed) <= today;
}
