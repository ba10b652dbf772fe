import { stringify } from 'yaml';
import type { Setting, SettingPlace, SettingWay } from '../../data/setting.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The example as a value: JSON where it is JSON, or the word itself. */
function valueOf(example: string): Json {
  try {
    return JSON.parse(example) as Json;
  } catch {
    return example;
  }
}

/** A value as JSON: `true` stays as it is, and a word gets its quotes. */
export function literalOf(example: string): string {
  return JSON.stringify(valueOf(example));
}

/** `bpf.masquerade` and `true` as `{ bpf: { masquerade: true } }`. */
function nested(name: string, value: Json): Json {
  return name
    .split('.')
    .reverse()
    .reduce<Json>((inner, key) => ({ [key]: inner }), value);
}

/** YAML of which each line but the first is indented to the column where it is put. */
function indented(value: Json, column: number): string {
  return stringify(value)
    .trimEnd()
    .replaceAll('\n', `\n${' '.repeat(column)}`);
}

function filled({ code, ...way }: SettingWay, { name, example }: Setting): SettingWay {
  const value = valueOf(example);
  const bare = typeof value === 'string' ? value : JSON.stringify(value);
  const words: Readonly<Record<string, (column: number) => string>> = {
    name: () => name,
    value: () => bare,
    text: () => JSON.stringify(bare),
    literal: () => JSON.stringify(value),
    json: () => JSON.stringify(nested(name, value)),
    yaml: (column) => indented(nested(name, value), column),
  };
  return {
    ...way,
    code: code.replaceAll(/\{([a-z]+)\}/gu, (found, word: string, at: number) => {
      const column = at - (code.lastIndexOf('\n', at) + 1);
      return words[word]?.(column) ?? found;
    }),
  };
}

/** How a setting is set, its example filled in: its own ways, or else those of its place. */
export function settingWays(setting: Setting, place: SettingPlace): readonly SettingWay[] {
  return (setting.ways ?? place.ways).map((way) => filled(way, setting));
}
