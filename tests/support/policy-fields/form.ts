/** What the types of the map of policy fields cannot say. */
import type {
  FieldException,
  FieldGrounds,
  PolicyFields,
  PolicyKind,
} from '~/data/policy-field.ts';
import type { Comparison } from '~/derive/comparison/schema.ts';

const SAYS = 140;
const NEEDS = 110;

/** Grounds with the place that messages name. */
interface Placed {
  readonly place: string;
  readonly grounds: FieldGrounds;
}

function groundsIn(fields: PolicyFields, place: string): readonly Placed[] {
  return Object.entries(fields).flatMap(([name, { rests, cases, fields: below = {} }]) => {
    const own = `${place}.${name}`;
    return [
      ...(typeof rests === 'string' ? [] : [{ place: own, grounds: rests }]),
      ...(cases ?? []).map((each) => ({ place: `${own} (${each.name})`, grounds: each.rests })),
      ...groundsIn(below, own),
    ];
  });
}

function wordFaults({ says = '', needs = '' }: FieldException): readonly string[] {
  return [
    ...(says.length > SAYS ? [`says more than ${String(SAYS)} characters`] : []),
    ...(says === '' || says.endsWith('.') ? [] : ['says what is no sentence']),
    ...(needs.length > NEEDS ? [`needs more than ${String(NEEDS)} characters`] : []),
    ...(needs.endsWith('.') ? ['needs something with a full stop'] : []),
  ];
}

/** What an exception says against what the modes answer. */
function groundFaults(
  { verdict, modes, says, needs, interaction, feature }: FieldException,
  grounds: FieldGrounds,
  { modes: all = {}, interactions = {} }: Comparison,
): readonly string[] {
  const open = modes.filter((mode) => {
    const support = all[mode]?.answers[feature ?? grounds.feature]?.support ?? 'unchecked';
    return verdict === 'enforced' && !['yes', 'partial'].includes(support);
  });
  const strange = modes.filter(
    (mode) => interaction !== undefined && interactions[interaction]?.modes.includes(mode) !== true,
  );
  return [
    ...open.map((mode) => `enforces in ${mode} what its answer does not grant`),
    ...strange.map((mode) => `rests on ${String(interaction)}, which does not bite in ${mode}`),
    ...(verdict === 'enforced' && needs === undefined && says === undefined
      ? ['says nothing beyond the level']
      : []),
  ];
}

/** What is wrong with the words and the grounds of the map. */
export function formFaults(kinds: readonly PolicyKind[], comparison: Comparison) {
  return kinds.flatMap(({ apiVersion, kind, rests, fields = {} }) => {
    const place = `${apiVersion} ${kind}`;
    const all = [{ place, grounds: rests }, ...groundsIn(fields, place)];
    return all.flatMap(({ place: own, grounds }) => {
      const exceptions: readonly FieldException[] = grounds.except ?? [];
      const modes = exceptions.flatMap((each) => [...each.modes]);
      const twice = modes.filter((mode, at) => modes.indexOf(mode) !== at);
      return [
        ...twice.map((mode) => `${own}: has two exceptions for ${mode}`),
        ...exceptions.flatMap((each) =>
          [...wordFaults(each), ...groundFaults(each, grounds, comparison)].map(
            (fault) => `${own}: ${fault}`,
          ),
        ),
      ];
    });
  });
}
