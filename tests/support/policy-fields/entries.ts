/** The map of policy fields with one of its entries left out. */
import type {
  FieldCase,
  FieldException,
  FieldGrounds,
  FieldRests,
  PolicyField,
  PolicyFields,
  PolicyKind,
} from '~/data/policy-field.ts';

/** A kind without one entry of its map. */
export interface Dropped {
  /** What was left out: `spec.egress.ports.port: a name`. */
  readonly what: string;
  readonly kind: PolicyKind;
}

/** Tells whether a mode reads the kind: what is said of others has no place in it. */
type Reads = (mode: string) => boolean;

type Change<T> = readonly [what: string, changed: T];

function isHeard({ modes }: FieldException, reads: Reads): boolean {
  return modes.some(reads);
}

/** Whether a case says something of a mode that reads the kind. */
function isCaseHeard({ rests: { except } }: FieldCase, reads: Reads): boolean {
  return except?.some((exception) => isHeard(exception, reads)) === true;
}

function withoutExceptions(grounds: FieldGrounds, reads: Reads): readonly Change<FieldGrounds>[] {
  const { except, ...rest } = grounds;
  const exceptions: readonly FieldException[] = except ?? [];
  return exceptions.flatMap((exception, at): readonly Change<FieldGrounds>[] => {
    if (!isHeard(exception, reads)) return [];
    const kept = exceptions.toSpliced(at, 1);
    const [first, ...others] = kept;
    const changed = first ? { ...rest, except: [first, ...others] as const } : rest;
    return [[`exception for ${exception.modes.join(', ')}`, changed]];
  });
}

function restsChanged(rests: FieldRests, reads: Reads): readonly Change<FieldRests>[] {
  return typeof rests === 'string' ? [] : withoutExceptions(rests, reads);
}

function caseChanges(field: PolicyField, reads: Reads): readonly Change<PolicyField>[] {
  const { cases: all, ...rest } = field;
  const cases: readonly FieldCase[] = all ?? [];
  return cases.flatMap((each, at) => {
    if (!isCaseHeard(each, reads)) return [];
    const changedRests = withoutExceptions(each.rests, reads).map(
      ([what, rests]): Change<PolicyField> => [
        `${each.name}, ${what}`,
        { ...rest, cases: cases.with(at, { ...each, rests }) } as unknown as PolicyField,
      ],
    );
    const kept = cases.toSpliced(at, 1);
    const without = kept.length === 0 ? rest : { ...rest, cases: kept };
    return [[each.name, without as unknown as PolicyField] as const, ...changedRests];
  });
}

function fieldChanges(field: PolicyField, reads: Reads): readonly Change<PolicyField>[] {
  const { decides, ...undecided } = field;
  return [
    ...restsChanged(field.rests, reads).map(([what, rests]): Change<PolicyField> => [
      what,
      { ...field, rests },
    ]),
    ...caseChanges(field, reads),
    ...(decides ? [['that it decides', undecided] as const] : []),
    ...fieldsChanged(field.fields ?? {}, reads).map(([what, fields]): Change<PolicyField> => [
      what,
      { ...field, fields },
    ]),
  ];
}

function fieldsChanged(fields: PolicyFields, reads: Reads): readonly Change<PolicyFields>[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const rest = Object.fromEntries(Object.entries(fields).filter(([other]) => other !== name));
    return [
      [name, rest] as const,
      ...fieldChanges(field, reads).map(([what, changed]): Change<PolicyFields> => [
        `${name}.${what}`,
        { ...fields, [name]: changed },
      ]),
    ];
  });
}

/** A kind without each of its entries in turn. */
export function eachDropped(kind: PolicyKind, reads: Reads): readonly Dropped[] {
  return [
    ...withoutExceptions(kind.rests, reads).map(([what, rests]): Dropped => ({
      what,
      kind: { ...kind, rests },
    })),
    ...fieldsChanged(kind.fields ?? {}, reads).map(([what, fields]): Dropped => ({
      what,
      kind: { ...kind, fields },
    })),
  ];
}
