import type { CaseTest } from './facts.ts';
import type { Scalar } from './located.ts';
import { canHoldCluster, familyOf, isPodIdentity } from './ranges.ts';

const NUMBER_OR_RANGE = /^\d+(?::\d+)?$/u;

const FORMS: Readonly<Record<NonNullable<CaseTest['form']>, (text: string) => boolean>> = {
  name: (text) => !NUMBER_OR_RANGE.test(text),
  ipv4: (text) => familyOf(text) === 'ipv4',
  ipv6: (text) => familyOf(text) === 'ipv6',
  'cluster-range': canHoldCluster,
  'pod-identity': isPodIdentity,
};

/** Whether a value is one that the case is about. */
export function isCase({ is, form }: CaseTest, value: Scalar): boolean {
  const text = value === null ? '' : String(value);
  if (text === '') return false;
  return is ? is.includes(text) : form !== undefined && FORMS[form](text);
}
