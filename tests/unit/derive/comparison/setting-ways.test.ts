import { describe, expect, it } from 'vitest';
import type { Setting, SettingPlace } from '~/data/setting.ts';
import { settingWays } from '~/derive/comparison/setting-ways.ts';

const place: SettingPlace = {
  kind: 'Helm value',
  name: 'chart',
  ways: [{ by: 'Helm', code: '', language: 'bash' }],
};

function codeOf(code: string, name: string, example: string): string | undefined {
  const setting = { name, example } as Setting;
  const ways = [{ by: 'Helm', code, language: 'bash' as const }] as const;
  return settingWays(setting, { ...place, ways })[0]?.code;
}

describe('a way to set a setting', () => {
  it('has its name and its value as they are typed', () => {
    expect(codeOf('{name}={value}', 'WARM_IP_TARGET', '2')).toBe('WARM_IP_TARGET=2');
    expect(codeOf('{name}={value}', 'mode', 'strict')).toBe('mode=strict');
    expect(codeOf('{value}', 'mode', '"strict"')).toBe('strict');
    expect(codeOf('{value}', 'cidrs', '["10.0.0.0/8"]')).toBe('["10.0.0.0/8"]');
  });

  it('has the value as a JSON string', () => {
    expect(codeOf('{text}', 'port', '4789')).toBe('"4789"');
    expect(codeOf('{text}', 'label', '{"a": "b"}')).toBe(String.raw`"{\"a\":\"b\"}"`);
  });

  it('has the value as JSON', () => {
    expect(codeOf('{literal}', 'port', '4789')).toBe('4789');
    expect(codeOf('{literal}', 'mode', 'strict')).toBe('"strict"');
  });

  it('has name and value nested at their dots, as JSON', () => {
    expect(codeOf("-p '{json}'", 'bpf.lb.mode', 'dsr')).toBe(`-p '{"bpf":{"lb":{"mode":"dsr"}}}'`);
  });

  it('has them nested as YAML, at the indentation of the word', () => {
    expect(codeOf('{yaml}', 'mtu', '1400')).toBe('mtu: 1400');
    expect(codeOf('spec:\n  {yaml}\n# end', 'bpf.pools', '[{"cidr":"10.0.0.0/8"}]')).toBe(
      'spec:\n  bpf:\n    pools:\n      - cidr: 10.0.0.0/8\n# end',
    );
  });

  it('keeps braces that stand for nothing, and dollar signs', () => {
    expect(codeOf('{other} {} ${name}', 'a', 'b')).toBe('{other} {} $a');
    expect(codeOf('{value}', 'a', '$&')).toBe('$&');
  });

  it('is its own where it has one, or else that of its place', () => {
    const own = { by: 'eksctl', code: '{name}', language: 'yaml' } as const;
    const setting = { name: 'a', example: 'b', ways: [own] } as unknown as Setting;
    expect(settingWays(setting, place)).toEqual([{ ...own, code: 'a' }]);
    expect(settingWays({ ...setting, ways: undefined } as unknown as Setting, place)).toEqual(
      place.ways,
    );
  });
});
