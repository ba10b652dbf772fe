import { projectTexts } from '../../../support/project-texts.ts';
import { type Fault, spread } from '../fault.ts';

const FILE = 'src/data/instances.json';
const text = projectTexts[FILE] ?? '';

/** Lines of instance types that a pattern occurs in. */
function linesWith(pattern: RegExp): readonly string[] {
  return text.split('\n').filter((line) => line.includes('{"type":') && pattern.test(line));
}

/** Some instance types, each with a pattern in its line replaced. */
function replaced(kind: string, pattern: RegExp, by: string, count = 1): readonly Fault[] {
  return spread(linesWith(pattern), count, kind).map((line) => {
    const changed = line.replace(pattern, by);
    // The name of a type may be what is wrong with it.
    const place = `instances/${/"type":"([^"]*)"/u.exec(changed)?.[1] ?? ''}`;
    return { kind, place, edits: { [FILE]: text.replace(line, () => changed) } };
  });
}

/** What can be wrong with what is known of instance types. */
export const instanceFaults: readonly Fault[] = [
  ...replaced('a type without interfaces', /"enis":\d+/u, '"enis":0', 2),
  ...replaced('a type without addresses', /"ipv4PerEni":\d+/u, '"ipv4PerEni":0', 2),
  ...replaced('a type with half an interface', /"enis":(\d+)/u, '"enis":$1.5'),
  ...replaced('more interfaces than pods say', /"enis":/u, '"enis":1', 2),
  ...replaced('a limit in words', /"ipv4PerEni":(\d+)/u, '"ipv4PerEni":"$1"'),
  ...replaced('addresses left out', /"ipv4PerEni":\d+,/u, ''),
  ...replaced('a field that nobody reads', /"bareMetal":/u, '"isFast":true,"bareMetal":'),
  ...replaced('a hypervisor that does not exist', /"hypervisor":"nitro"/u, '"hypervisor":"kvm"'),
  ...replaced('branch interfaces without a trunk', /"trunking":true/u, '"trunking":false', 2),
  ...replaced('a trunk without branch interfaces', /"branchEnis":[1-9]\d*/u, '"branchEnis":0'),
  ...replaced('memory without processors', /"vcpu":\d+/u, '"vcpu":null'),
  ...replaced('an architecture that does not exist', /"arch":"arm64"/u, '"arch":"arm"'),
  ...replaced('a type by no name', /"type":"([^"]*)"/u, '"type":"$1 x"'),
  ...replaced('a type twice', /.+,$/u, '$&\n$&'),
];
