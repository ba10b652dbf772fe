/**
 * Stands in for `src/data/index.ts` in a copy of the project: the real facts, and copies of features
 * and CNIs until there are as many as `scale.ts` asks for. Nothing real is left out, because the
 * content of the site speaks of it.
 */
import * as real from './real.ts';
import { CNIS, FEATURES } from './scale.ts';

export * from './real.ts';

function copyId(id, copy) {
  return copy === 0 ? id : `${id}-${copy + 1}`;
}

/** As many ids as asked for, each with the real one behind it and how often that has come before. */
function repeated(ids, count) {
  return Array.from({ length: count }, (_, at) => {
    const origin = ids[at % ids.length];
    const copy = Math.floor(at / ids.length);
    return { id: copyId(origin, copy), origin, copy };
  });
}

const cniCopies = repeated(Object.keys(real.cnis), CNIS);
const featureCopies = repeated(Object.keys(real.features), FEATURES);
const featureIds = new Set(featureCopies.map(({ id }) => id));

export const cnis = Object.fromEntries(
  cniCopies.map(({ id, origin, copy }) => {
    const cni = real.cnis[origin];
    return [id, copy === 0 ? cni : { ...cni, name: `${cni.name} ${copy + 1}` }];
  }),
);

export const features = Object.fromEntries(
  featureCopies.map(({ id, origin, copy }) => {
    const feature = real.features[origin];
    const related = feature.related
      .map((other) => copyId(other, copy))
      .filter((other) => featureIds.has(other));
    const name = copy === 0 ? feature.name : `${feature.name} ${copy + 1}`;
    return [id, { ...feature, name, related }];
  }),
);

export const claims = Object.fromEntries(
  cniCopies.map((cni) => [
    cni.id,
    Object.fromEntries(
      featureCopies.map(({ id, origin }) => [id, real.claims[cni.origin][origin]]),
    ),
  ]),
);
