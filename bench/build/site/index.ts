/**
 * Stands in for `src/data/index.ts` in a copy of the project: the real facts, repeated until there
 * are as many features and CNIs as `scale.ts` asks for.
 */
import * as real from './real.ts';
import { CNIS, FEATURES } from './scale.ts';

export { areas, documents, pins } from './real.ts';

const realCnis = Object.keys(real.cnis);
const realFeatures = Object.keys(real.features);

/** Which real entry stands behind each repeated one. */
const cniOrigins = Array.from({ length: CNIS }, (_, at) => ({
  id: `cni-${at + 1}`,
  origin: realCnis[at % realCnis.length],
}));
const featureOrigins = Array.from({ length: FEATURES }, (_, at) => {
  const origin = realFeatures[at % realFeatures.length];
  const copy = Math.floor(at / realFeatures.length);
  return { id: repeatedId(origin, copy), origin, copy };
});
const featureIds = new Set(featureOrigins.map(({ id }) => id));

function repeatedId(id, copy) {
  return copy === 0 ? id : `${id}-${copy + 1}`;
}

export const cnis = Object.fromEntries(
  cniOrigins.map(({ id, origin }) => [id, { ...real.cnis[origin], name: id }]),
);

export const features = Object.fromEntries(
  featureOrigins.map(({ id, origin, copy }) => {
    const feature = real.features[origin];
    const related = feature.related.map((other) => repeatedId(other, copy));
    const name = copy === 0 ? feature.name : `${feature.name} ${copy + 1}`;
    return [id, { ...feature, name, related: related.filter((other) => featureIds.has(other)) }];
  }),
);

export const claims = Object.fromEntries(
  cniOrigins.map((cni) => [
    cni.id,
    Object.fromEntries(
      featureOrigins.map(({ id, origin }) => [id, real.claims[cni.origin][origin]]),
    ),
  ]),
);
