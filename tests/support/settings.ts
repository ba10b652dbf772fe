import type { Setting, SettingTopic } from '~/data/setting.ts';
import type { Symptom, SymptomTopic } from '~/data/symptom.ts';
import { cite } from './facts.ts';

type Changes = Readonly<Record<string, unknown>>;

const proxy = {
  name: 'dns.proxy',
  also: ['dns-proxy'],
  cnis: ['calico'],
  place: 'chart',
  values: '`true` or `false`',
  default: '`false`',
  what: 'Turns the proxy on that learns names.',
  traps: ['Rules by name match nothing without it.'],
  example: 'true',
  unlike: [{ setting: 'calico-dns-cache', how: 'The proxy learns names, the cache keeps them.' }],
  features: ['policy.fqdn'],
  sources: [cite('rules')],
  reviewed: '2026-02-03',
};

const cache = {
  ...proxy,
  name: 'dns.cache',
  also: ['dns-cache'],
  what: 'Keeps names that were learnt.',
  unlike: [{ setting: 'calico-dns-proxy', how: 'The cache keeps names, the proxy learns them.' }],
};

/** Where the small settings are written. */
export const smallPlaces = {
  chart: {
    kind: 'Helm value',
    name: 'chart',
    ways: [{ by: 'Helm', code: "helm upgrade x --set-json '{name}={literal}'", language: 'bash' }],
  },
} as const;

function topics(changes: Changes): Readonly<Record<string, SettingTopic>> {
  const settings = { 'calico-dns-proxy': { ...proxy, ...changes }, 'calico-dns-cache': cache };
  return {
    names: {
      name: 'Names',
      settings: settings as unknown as Readonly<Record<string, Setting>>,
    },
  };
}

/** Two settings that are taken for each other. */
export const smallSettings = topics({});

/** Facts with fields of the setting `calico-dns-proxy` changed. */
export function changeSetting<F>(facts: F, changes: Changes): F {
  return { ...facts, settingTopics: topics(changes) };
}

const lost = {
  name: 'Rules by name match nothing',
  messages: ['no address known for ‹name› in the cache'],
  samples: ['level=warn msg="no address known for db.example.com in the cache"'],
  cnis: ['calico'],
  means: 'Nobody asked for the name.',
  confirm: [{ step: 'Look for the name.', code: 'calicoctl names', language: 'bash' }],
  remedy: [{ step: 'Set `dns.proxy=true`.' }],
  basis: 'code',
  claims: ['calico/policy.fqdn'],
  sources: [cite('rules')],
  reviewed: '2026-02-03',
};

function sorts(changes: Changes): Readonly<Record<string, SymptomTopic>> {
  const symptoms = { 'calico-names-lost': { ...lost, ...changes } };
  return {
    names: { name: 'Names', symptoms: symptoms as unknown as Readonly<Record<string, Symptom>> },
  };
}

/** One symptom of the small facts. */
export const smallSymptoms = sorts({});

/** Facts with fields of the one symptom changed. */
export function changeSymptom<F>(facts: F, changes: Changes): F {
  return { ...facts, symptomTopics: sorts(changes) };
}
