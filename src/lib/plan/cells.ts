import { type Figure, figureText } from './figure.ts';
import type { PlanInstance } from './instance.ts';
import type { Cell } from './report.ts';

/** The limits of a type as the figures are reckoned with them, and the list that they are from. */
export function basisOf(instance: PlanInstance): string {
  const { type, enis, ipv4PerEni, hypervisor, vcpu, source, isUnlisted } = instance;
  if (isUnlisted) return `${type}: no list has it`;
  const cpus = vcpu === null ? 'vCPUs not listed' : `${String(vcpu)} vCPUs`;
  const limits = `${type}: ${String(enis)} interfaces of ${String(ipv4PerEni)} addresses, ${hypervisor}, ${cpus}`;
  return source === undefined ? limits : `${limits}; ${source}`;
}

/** A figure as a cell that opens. */
export function figureCell(figure: Figure, basis?: string): Cell {
  return {
    text: figureText(figure),
    figure,
    ...(basis === undefined ? {} : { basis }),
  };
}

/** A figure of a node of a type. */
export interface TypeFigure {
  readonly instance: PlanInstance;
  readonly figure: Figure;
}

/** Two figures as one, from the less to the greater. */
function joined(less: TypeFigure, greater: TypeFigure): Cell {
  const isOfTypes = less.instance !== greater.instance;
  const workings = [less, greater].map(({ instance, figure }) =>
    isOfTypes ? `${instance.type}: ${figure.working}` : figure.working,
  );
  const bases = new Set([less, greater].map(({ instance }) => basisOf(instance)));
  const { amount, rule } = greater.figure;
  const figure: Figure = {
    ...less.figure,
    rule,
    working: workings.join('; '),
    ...(typeof amount === 'number' ? { most: amount } : {}),
  };
  return figureCell(figure, [...bases].join(' · '));
}

/**
 * Figures that are one or another, by the type of a node or by how many nodes there are, as a cell from the
 * least to the greatest; the first that is unknown makes all unknown.
 */
export function spanCell(figures: readonly [TypeFigure, ...TypeFigure[]]): Cell {
  const [first, ...others] = figures;
  const unknown = figures.find(({ figure }) => typeof figure.amount !== 'number');
  if (unknown) return figureCell(unknown.figure, basisOf(unknown.instance));
  const [less, greater] = others.reduce(
    ([least, most], one) => [
      one.figure.amount < least.figure.amount ? one : least,
      one.figure.amount > most.figure.amount ? one : most,
    ],
    [first, first],
  );
  return less.figure.amount === greater.figure.amount
    ? figureCell(less.figure, basisOf(less.instance))
    : joined(less, greater);
}
