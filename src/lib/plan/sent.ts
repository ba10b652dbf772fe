import type { WarmTargets } from './targets.ts';
import { takesVpcAddresses, type Way } from './way.ts';

/** How the settings of a way are pasted: code before and after the pairs. */
export interface PlanPasteForm {
  readonly before: string;
  readonly after: string;
  readonly settings: readonly (readonly [name: string, value: string])[];
}

/** A way as it is sent to the browser. */
export interface SentWay extends Way {
  /** The CNI whose hue it has in charts. */
  readonly cni: string;
  readonly paste?: PlanPasteForm;
}

const TARGET_NAMES = {
  eni: 'WARM_ENI_TARGET',
  ip: 'WARM_IP_TARGET',
  minimum: 'MINIMUM_IP_TARGET',
  prefix: 'WARM_PREFIX_TARGET',
} as const satisfies Readonly<Record<keyof WarmTargets, string>>;

/** The command that sets a way with its warm targets; nothing where no command does. */
export function pasteOf({ paste, engine }: SentWay, targets: WarmTargets): string | undefined {
  if (!paste) return undefined;
  const isOfVpcCni = engine.kind === 'vpc-cni' && takesVpcAddresses(engine);
  const warm = isOfVpcCni
    ? Object.entries(targets).map(
        ([name, value]) => [TARGET_NAMES[name as keyof WarmTargets], String(value)] as const,
      )
    : [];
  const pairs = [...paste.settings, ...warm].map(([name, value]) => `${name}=${value}`);
  return `${paste.before}${pairs.join(paste.after === '' ? ' ' : ',')}${paste.after}`;
}
