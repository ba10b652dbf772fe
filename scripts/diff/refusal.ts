/** Something the caller has to put right; its message names what is wrong and what to do. */
export class Refusal extends Error {
  constructor(place: string, fault: string, remedy: string) {
    super(`${place}: ${fault} — ${remedy}`);
  }
}
