import type { Study } from './benchmark.ts';
import { alibaba2020 } from './benchmarks/alibaba-2020.ts';
import { cilium2021 } from './benchmarks/cilium-2021.ts';
import { daocloud2023 } from './benchmarks/daocloud-2023.ts';
import { devfloor9Eks2026 } from './benchmarks/devfloor9-eks-2026.ts';
import { imrocTke2026 } from './benchmarks/imroc-tke-2026.ts';
import { infrabuilder2018 } from './benchmarks/infrabuilder-2018.ts';
import { infrabuilder2020 } from './benchmarks/infrabuilder-2020.ts';
import { infrabuilder2024 } from './benchmarks/infrabuilder-2024.ts';
import { jessfraz2018 } from './benchmarks/jessfraz-2018.ts';
import { kubeovnPacket2020 } from './benchmarks/kubeovn-packet-2020.ts';
import { spiderpool2023 } from './benchmarks/spiderpool-2023.ts';

/** Benchmarks that were published, by id, in the order of the page: the newest first. */
export const benchmarks: Readonly<Record<string, Study>> = {
  'imroc-tke-2026': imrocTke2026,
  'devfloor9-eks-2026': devfloor9Eks2026,
  'infrabuilder-2024': infrabuilder2024,
  'spiderpool-2023': spiderpool2023,
  'daocloud-2023': daocloud2023,
  'kubeovn-packet-2020': kubeovnPacket2020,
  'cilium-2021': cilium2021,
  'alibaba-2020': alibaba2020,
  'infrabuilder-2020': infrabuilder2020,
  'infrabuilder-2018': infrabuilder2018,
  'jessfraz-2018': jessfraz2018,
};

export { excludedStudies } from './benchmarks/excluded.ts';
export { scaleReports } from './benchmarks/scale.ts';
