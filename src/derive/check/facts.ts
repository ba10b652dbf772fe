import type { PolicyField, PolicyFields, PolicyKind } from '../../data/policy-field.ts';
import type { CheckFacts, CheckField, CheckKind, Reason } from '../../lib/check/facts.ts';
import type { Comparison } from '../comparison/schema.ts';
import { filedUnder } from '../mode/filed.ts';
import { modesOf } from '../mode/answer.ts';
import { fieldReason, kindReason } from './reason.ts';

/** Keeps each thing once, by what it says. */
class Interned<T> {
  readonly all: T[] = [];
  readonly #places = new Map<string, number>();

  placeOf(one: T): number {
    const key = JSON.stringify(one);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.all.length);
    return this.all.push(one) - 1;
  }
}

class Packer {
  readonly reasons = new Interned<Reason>();
  readonly rows = new Interned<readonly number[]>();
  readonly fields = new Interned<CheckField>();
  readonly #comparison: Comparison;
  readonly #modes: readonly string[];

  constructor(comparison: Comparison) {
    this.#comparison = comparison;
    this.#modes = Object.keys(modesOf(comparison));
  }

  kind(kind: PolicyKind): CheckKind {
    const { apiVersion, kind: name, scope, isTrial, required, otherVersions, fields } = kind;
    return {
      apiVersion,
      kind: name,
      scope,
      row: this.#row((mode) => kindReason(this.#comparison, kind, mode)),
      ...(isTrial && { isTrial }),
      ...(required && { required }),
      ...(otherVersions && { otherVersions }),
      ...(fields && { fields: this.#below(fields) }),
    };
  }

  #row(reasonFor: (mode: string) => Reason): number {
    return this.rows.placeOf(this.#modes.map((mode) => this.reasons.placeOf(reasonFor(mode))));
  }

  #below(fields: PolicyFields): Readonly<Record<string, number>> {
    return Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [
        name,
        this.fields.placeOf(this.#field(field)),
      ]),
    );
  }

  #rowOf({ rests }: Pick<PolicyField, 'rests'>): number | undefined {
    const reasonFor = (mode: string) => fieldReason(this.#comparison, rests, mode);
    const reasons = this.#modes.flatMap((mode) => reasonFor(mode) ?? []);
    if (reasons.length === 0) return undefined;
    return this.rows.placeOf(reasons.map((reason) => this.reasons.placeOf(reason)));
  }

  #field(field: PolicyField): CheckField {
    const row = this.#rowOf(field);
    const cases = field.cases?.map(({ name, when, rests }) => ({
      name,
      when,
      row: this.#rowOf({ rests }) ?? 0,
    }));
    return {
      takes: field.takes,
      ...(row !== undefined && { row }),
      ...(field.values && { values: field.values }),
      ...(cases && { cases }),
      ...(field.decides && { decides: true }),
      ...(field.fields && { fields: this.#below(field.fields) }),
    };
  }
}

/** All that policies are held against: every mode, every kind, and what each makes of each field. */
export function checkFacts(comparison: Comparison, kinds: readonly PolicyKind[]): CheckFacts {
  const packer = new Packer(comparison);
  const packed = kinds.map((kind) => packer.kind(kind));
  const modes = Object.entries(modesOf(comparison)).map(([id, mode]) => ({
    id,
    name: mode.name,
    cni: filedUnder(mode),
  }));
  return {
    modes,
    reasons: packer.reasons.all,
    rows: packer.rows.all,
    fields: packer.fields.all,
    kinds: packed,
  };
}
