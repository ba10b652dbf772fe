import data from './comparison.json' with { type: 'json' };

export const comparison = data;

export function claim(feature, cni, mode) {
  const answer = data.claims[feature]?.[cni];
  if (answer === undefined) {
    const asked = Object.hasOwn(data.claims, feature) ? cni : feature;
    throw new RangeError(`claim: no such id, “${asked}” — comparison.order lists them`);
  }
  if (mode === undefined) return answer;
  const run = data.modes[mode];
  if (run === undefined || !run.cnis.includes(cni)) {
    throw new RangeError(`claim: “${mode}” is no mode of ${cni} — comparison.modes lists them`);
  }
  const own = run.answers[feature];
  return own?.of === cni ? own : undefined;
}
