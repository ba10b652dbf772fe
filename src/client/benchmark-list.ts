import {
  ALL_BENCHMARKS,
  BENCHMARK_KEYS,
  type BenchmarkState,
  type BenchmarkTraits,
  type BenchmarkVocabulary,
  isChosen,
  parseBenchmarks,
  serialiseBenchmarks,
} from '../lib/benchmark-state.ts';
import { plural } from '../lib/text.ts';

interface Listed {
  readonly measure: HTMLElement;
  readonly study: HTMLElement;
  readonly traits: BenchmarkTraits;
}

const wordsIn = (text: string | undefined) => text?.split(' ') ?? [];

/** Sifts the benchmarks, and keeps what is chosen in the address. */
class BenchmarkList extends HTMLElement {
  #listed: readonly Listed[] = [];
  #state = ALL_BENCHMARKS;

  connectedCallback(): void {
    // See `cni-table.ts`.
    if (!this.closest('[data-js]')) return;
    this.#listed = Array.from(this.querySelectorAll<HTMLElement>('[data-measure]'), (measure) => {
      const study = measure.closest<HTMLElement>('[data-study]') ?? measure;
      const { dataset } = study;
      return {
        measure,
        study,
        traits: {
          metric: wordsIn(measure.dataset['metric']),
          cni: wordsIn(measure.dataset['cnis']),
          mode: wordsIn(measure.dataset['modes']),
          year: wordsIn(dataset['year']),
          paid: wordsIn(dataset['paid']),
        },
      };
    });
    this.addEventListener('change', () => {
      this.#choose(this.#read());
    });
    this.querySelector('[data-clear]')?.addEventListener('click', () => {
      this.#choose(ALL_BENCHMARKS);
      this.#field('metric')?.focus();
    });
    for (const event of ['popstate', 'hashchange'] as const) {
      addEventListener(event, () => {
        this.#restore();
      });
    }
    this.#restore();
  }

  #field(name: string): HTMLSelectElement | null {
    return this.querySelector(`select[name="${name}"]`);
  }

  #vocabulary(): BenchmarkVocabulary {
    const offered = BENCHMARK_KEYS.map((key) => [
      key,
      Array.from(this.#field(key)?.options ?? [], ({ value }) => value).filter(Boolean),
    ]);
    return Object.fromEntries(offered) as BenchmarkVocabulary;
  }

  #read(): BenchmarkState {
    const chosen = BENCHMARK_KEYS.map((key) => [key, this.#field(key)?.value ?? '']);
    return Object.fromEntries(chosen) as BenchmarkState;
  }

  #restore(): void {
    const { state, problems } = parseBenchmarks(location.search, this.#vocabulary());
    this.#show(state, problems.join(' '));
    // What was hidden when the browser looked for it has no place until it is shown.
    const target = document.getElementById(location.hash.slice(1));
    if (target && this.contains(target)) target.scrollIntoView();
  }

  #choose(state: BenchmarkState): void {
    if (serialiseBenchmarks(state) !== serialiseBenchmarks(this.#state)) {
      const query = serialiseBenchmarks(state);
      history.pushState(null, '', `${location.pathname}${query}`);
    }
    this.#show(state, '');
  }

  /** Whether the address points at a measure, or at a study that it is of. */
  #isTarget({ measure, study }: Listed): boolean {
    const target = location.hash.slice(1);
    return target !== '' && [measure.id, study.id].includes(target);
  }

  #show(state: BenchmarkState, problems: string): void {
    this.#state = state;
    for (const key of BENCHMARK_KEYS) {
      const field = this.#field(key);
      if (field) field.value = state[key];
    }
    const shown = this.#listed.filter(
      (listed) => isChosen(state, listed.traits) || this.#isTarget(listed),
    );
    const studies = new Set(shown.map(({ study }) => study));
    for (const { measure, study } of this.#listed) {
      measure.hidden = !shown.some((listed) => listed.measure === measure);
      study.hidden = !studies.has(study);
    }
    this.#unfold(shown, state);
    this.#tell(shown.length, studies.size, problems);
  }

  /** Opens the charts of history that were asked for. */
  #unfold(shown: readonly Listed[], state: BenchmarkState): void {
    const isAsked = serialiseBenchmarks(state) !== '';
    for (const listed of shown) {
      const fold = listed.measure.closest('details');
      if (fold && (isAsked || this.#isTarget(listed))) fold.open = true;
    }
  }

  #tell(measures: number, studies: number, problems: string): void {
    const all = new Set(this.#listed.map(({ study }) => study)).size;
    const isWhole = serialiseBenchmarks(this.#state) === '';
    const count = isWhole
      ? `${String(all)} studies, ${plural(measures, 'chart')}`
      : `${String(studies)} of ${String(all)} studies, ${plural(measures, 'chart')}`;
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = [problems, count].filter((text) => text !== '').join(' ');
    this.querySelector('[data-clear]')?.toggleAttribute('hidden', isWhole);
    this.querySelector('[data-empty]')?.toggleAttribute('hidden', measures > 0);
  }
}

customElements.define('benchmark-list', BenchmarkList);
