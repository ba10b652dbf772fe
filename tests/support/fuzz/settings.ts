/** A whole number of the environment, or what holds without it; throws where it is none. */
function count(name: string, usual: number): number {
  const text = process.env[name];
  if (text === undefined) return usual;
  if (/^\d{1,9}$/u.test(text)) return Number(text);
  throw new Error(`${name}=${text} — write a whole number, or leave it out`);
}

/** How many addresses and sequences of actions are tried: few in `npm test`, more in `npm run fuzz`. */
export const FUZZ = {
  seed: count('FUZZ_SEED', 15),
  addresses: count('FUZZ_ADDRESSES', 500),
  sequences: count('FUZZ_ACTIONS', 60),
};
