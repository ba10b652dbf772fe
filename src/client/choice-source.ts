import type { ChoiceFacts } from '../lib/choose/ask.ts';
import type { ChoiceDetails, ModesDetails } from '../lib/choose/details.ts';
import { type PackedAsk, type PackedFacts, unpackFacts, withWords } from '../lib/choose/wire.ts';
import { fetchJson, once } from './fetched.ts';

/** What a choice is told from. */
export interface Told {
  readonly facts: ChoiceFacts;
  /** Nothing where some of it did not come. */
  readonly details?: ChoiceDetails;
}

/** Where what is fetched lies: a folder of what is asked, and the file of the modes. */
export interface Addresses {
  readonly asks: string;
  readonly modes: string;
}

const ASK_FIELDS = ['answers', 'says', 'keep', 'interactions'];

/** What a choice is held against: what decides at once, its words as they are asked for. */
export class ChoiceSource {
  readonly facts: ChoiceFacts;
  readonly #fetchModes: () => Promise<ModesDetails>;
  readonly #fetchAsks: ReadonlyMap<string, () => Promise<PackedAsk>>;

  constructor(packed: PackedFacts, { asks, modes }: Addresses) {
    this.facts = unpackFacts(packed);
    this.#fetchModes = once(() => fetchJson<ModesDetails>(modes, ['modes', 'newer', 'pinned']));
    this.#fetchAsks = new Map(
      packed.asks.map(({ id }) => [
        id,
        once(() => fetchJson<PackedAsk>(`${asks}${id}.json`, ASK_FIELDS)),
      ]),
    );
  }

  /** The facts with the words on what is asked, as far as they come, and what stands behind them. */
  async tell(ids: readonly string[]): Promise<Told> {
    const [modes, ...words] = await Promise.allSettled([
      this.#fetchModes(),
      ...ids.map((id) => this.#fetchAsk(id)),
    ]);
    const come = words.flatMap((word) => (word.status === 'fulfilled' ? [word.value] : []));
    const asks = Object.fromEntries(come);
    const facts = withWords(this.facts, asks);
    if (modes.status === 'rejected' || come.length < ids.length) return { facts };
    return { facts, details: { ...modes.value, asks } };
  }

  /** Fetches the words of what may be asked next, and what is told beside them; a failure is told later. */
  prepare(id: string): void {
    void this.tell([id]);
  }

  async #fetchAsk(id: string): Promise<readonly [string, PackedAsk]> {
    const fetchAsk = this.#fetchAsks.get(id);
    if (!fetchAsk) throw new Error(`${id} is nothing that can be asked`);
    return [id, await fetchAsk()];
  }
}
