import type { Symptom } from '../symptom.ts';

/** What ends an installation or update of Cilium: values that do not go together. */
export const ciliumInstallSymptoms: Readonly<Record<string, Symptom>> = {
  'cilium-bpf-masquerade-interfaces': {
    name: 'The agent ends: eBPF masquerading and egress-masquerade-interfaces are both set',
    messages: [
      'BPF masquerade does not allow to specify devices via --egress-masquerade-interfaces (use --devices instead)',
      'unable to initialize BPF masquerade support: BPF masquerade does not allow to specify devices via',
    ],
    samples: [
      'time="2024-07-18T17:00:56Z" level=fatal msg="failed to start: daemon creation failed: unable to initialize BPF masquerade support: BPF masquerade does not allow to specify devices via --egress-masquerade-interfaces (use --devices instead)" subsys=daemon',
      'level=fatal msg="failed to start: daemon creation failed: unable to initialize BPF masquerade support: BPF masquerade does not allow to specify devices via --egress-masquerade-interfaces"',
    ],
    cnis: ['cilium'],
    when: '`bpf.masquerade=true` with a value in `egressMasqueradeInterfaces`',
    means:
      'That list is for masquerading by iptables; in eBPF `devices` says which interfaces count, and the agent refuses to have both. In ENI mode the Cilium CLI set the list of its own accord: its code of December 2024 still does, that of July 2025 no longer.',
    confirm: [
      {
        step: 'Read both keys in the ConfigMap.',
        code: 'kubectl -n kube-system get cm cilium-config -o yaml | grep -E "egress-masquerade-interfaces|enable-bpf-masquerade"',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Empty the list where the CLI installs.',
        code: 'cilium install --set bpf.masquerade=true --set egressMasqueradeInterfaces=""',
        language: 'bash',
      },
      {
        step: 'With Helm take `egressMasqueradeInterfaces` out of the values; to choose interfaces set `devices`.',
        code: 'bpf:\n  masquerade: true\ndevices: ens+',
        language: 'yaml',
      },
    ],
    affected:
      'every release with that pair; by a report those up to 1.13.0-rc0 fell back to iptables with a warning',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-cli-issues-2697' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-cilium-cilium-issues-21198' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: ['cilium/networking.snat', 'cilium/operations.install'],
    sources: [
      { document: 'cilium/daemon', lines: [[101, 110]], passage: 'The message' },
      {
        document: 'cilium-a1cb897/cilium-cli-helm',
        lines: [[58, 69]],
        passage: 'What the CLI sets, December 2024',
      },
      {
        document: 'cilium-228a293/cilium-cli-helm',
        lines: [[55, 58]],
        passage: 'What it sets, July 2025',
      },
      {
        document: 'cilium-chart/values-yaml',
        lines: [[943, 944]],
        passage: 'egressMasqueradeInterfaces',
      },
      { document: 'web/github-com-cilium-cilium-cli-issues-2697', passage: 'The line, the cure' },
      {
        document: 'web/github-com-cilium-cilium-issues-21198',
        passage: 'Warning of 1.11 and 1.12',
      },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-kpr-invalid-value': {
    name: 'The chart of Cilium refuses the value of kubeProxyReplacement',
    messages: [
      'kubeproxyReplacement must be explicitly set to a valid value (‹values›) to continue',
    ],
    samples: [
      'Error: UPGRADE FAILED: execution error at (cilium/templates/cilium-configmap.yaml:58:5): kubeproxyReplacement must be explicitly set to a valid value (disabled, partial, or strict) to continue',
      'Error: Unable to install Cilium: execution error at (cilium/templates/cilium-configmap.yaml:73:5): kubeProxyReplacement must be explicitly set to a valid value (true or false) to continue',
    ],
    cnis: ['cilium'],
    when: 'values from an older release, or `upgradeCompatibility` of one',
    means:
      'Since 1.16 the chart takes `true` and `false` alone and fails on `strict`, `partial`, `probe` and `disabled`. Where nothing is set, `upgradeCompatibility` chose the default: up to 1.18 one from 1.8 to 1.13 gave an old word.',
    confirm: [
      {
        step: 'Look for an old word, or an old `upgradeCompatibility`, in the values that the update uses.',
        code: 'helm -n kube-system get values cilium | grep -iE "kubeProxyReplacement|upgradeCompatibility"',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Where kube-proxy stays, set `false`, in place of `disabled`; under 1.13 write `disabled`.',
        code: 'kubeProxyReplacement: false',
        language: 'yaml',
      },
      {
        step: 'Where Cilium replaces it, set `true`, in place of `strict`; in place of `partial` set `false` and turn on the parts that you use one by one.',
        code: 'kubeProxyReplacement: true',
        language: 'yaml',
      },
    ],
    affected:
      'charts from 1.16 with an old word; 1.13.5 and, by their code, 1.16 to 1.18 with an old `upgradeCompatibility`',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-27344' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: ['cilium/networking.kube-proxy-replacement', 'cilium/operations.upgrade'],
    sources: [
      { document: 'cilium/configmap-template', lines: [[73, 80]], passage: 'The message' },
      {
        document: 'cilium-228a293/configmap-template',
        lines: [
          [23, 24],
          [36, 42],
          [50, 63],
          [76, 83],
        ],
        passage: 'Default by upgradeCompatibility',
      },
      { document: 'cilium-5614531/upgrade', lines: [[587, 588]], passage: 'Values removed' },
      {
        document: 'cilium-751fc71/configmap-template',
        lines: [[66, 69]],
        passage: 'Values of 1.14, the old ones deprecated',
      },
      {
        document: 'cilium-751fc71/upgrade',
        lines: [[424, 429]],
        passage: 'What replaces which value',
      },
      { document: 'web/github-com-cilium-cilium-issues-27344', passage: '1.13.5, the cure' },
      { document: 'web/github-com-kubean-io-kubean-pull-1569', passage: '`partial` under 1.17.3' },
    ],
    reviewed: '2026-11-28',
  },
};
