import { describe, expect, it } from 'vitest';
import { readAddresses } from '../../../../scripts/eni-limits/addresses.ts';
import { readBranches } from '../../../../scripts/eni-limits/branches.ts';
import { readMaxPods, readNodeadm } from '../../../../scripts/eni-limits/checked.ts';
import { readMachines } from '../../../../scripts/eni-limits/machines.ts';
import { addressesGo, branchesGo, machinesPage, maxPodsText, nodeadmLines } from './fixtures.ts';

const REMEDY = 'compare the list with what scripts/eni-limits/ expects of it';
const list = (text: string) => ({ text, place: 'a/list' });

describe('the list of the VPC CNI', () => {
  it('gives the limits of the default network card', () => {
    expect([...readAddresses(list(addressesGo))]).toEqual([
      [
        'm5.large',
        { enis: 3, ipv4PerEni: 10, hypervisor: 'nitro', bareMetal: false, networkCards: 1 },
      ],
      [
        'p5.48xlarge',
        { enis: 2, ipv4PerEni: 50, hypervisor: 'nitro', bareMetal: false, networkCards: 2 },
      ],
      [
        'i3.metal',
        { enis: 15, ipv4PerEni: 50, hypervisor: 'unknown', bareMetal: true, networkCards: 1 },
      ],
    ]);
  });

  it.each([
    [
      'a limit that is not the one of the default card',
      ['ENILimit:                2', 'ENILimit: 4'],
      'a/list:19: “p5.48xlarge” cannot be read (ENILimit: differs from the interfaces of the default network card)',
    ],
    [
      'a hypervisor that nobody knows',
      ['HypervisorType: "nitro"', 'HypervisorType: "kvm"'],
      'a/list:6: “m5.large” cannot be read (HypervisorType: Invalid option: expected one of "nitro"|"xen"|"unknown")',
    ],
    [
      'a field that is missing',
      ['IPv4Limit:               10,', ''],
      'a/list:6: “m5.large” cannot be read (IPv4Limit: Invalid input: expected number, received undefined)',
    ],
    [
      'a type listed twice',
      ['i3.metal', 'm5.large'],
      'a/list:37: “m5.large” is listed a second time',
    ],
    ['a name that is none', ['m5.large', 'm5 large'], 'a/list:6: “m5 large” is no instance type'],
  ])('is refused with %s', (_, [from = '', to = ''], message) => {
    expect(() => readAddresses(list(addressesGo.replace(from, to)))).toThrow(
      `${message} — ${REMEDY}`,
    );
  });

  it.each([
    [': 10,', ': ,', 'a/list:8: “,” where { should be'],
    [': 10,', ': 10', 'a/list:9: “DefaultNetworkCardIndex” where , should be'],
    ['"nitro"', '"nitro', 'a/list:16: “"” where { should be'],
  ])('is refused where “%s” is “%s”', (from, to, message) => {
    const text = addressesGo.replaceAll(/ +/gu, ' ').replace(from, to);
    expect(() => readAddresses(list(text))).toThrow(
      `${message} — compare the file with scripts/eni-limits/go-literal.ts`,
    );
  });

  it('is refused where it is cut off, has another name or no rows', () => {
    const until = addressesGo.slice(0, addressesGo.indexOf('"nitro"'));
    expect(() => readAddresses(list(until))).toThrow('a/list:16: ends amid a value');
    expect(() => readAddresses(list('package vpc\n'))).toThrow(
      'a/list: declares no map instanceNetworkingLimits — name the map in scripts/eni-limits/',
    );
    const empty = 'var instanceNetworkingLimits = map[string]InstanceTypeLimits{}';
    expect(() => readAddresses(list(empty))).toThrow(`a/list: has no rows — ${REMEDY}`);
  });
});

describe('the list of the resource controller', () => {
  it('gives branch interfaces and trunking', () => {
    expect([...readBranches(list(branchesGo))]).toEqual([
      ['m5.large', { branchEnis: 9, trunking: true }],
      ['t3.large', { branchEnis: 0, trunking: false }],
    ]);
  });

  it('is refused without the number of branch interfaces: that is not zero', () => {
    const text = branchesGo.replace('BranchInterface:         9,', '');
    expect(() => readBranches(list(text))).toThrow(
      'a/list:10: “m5.large” cannot be read (BranchInterface: Invalid input: expected number, received undefined)',
    );
  });
});

describe('the page of Karpenter', () => {
  it('gives processors, memory in MiB and the architecture, not what is left for pods', () => {
    expect([...readMachines(list(machinesPage))]).toEqual([
      ['m5.large', { vcpu: 2, memory: 8192, arch: 'amd64' }],
      ['a1.medium', { vcpu: 1, memory: 2048, arch: 'arm64' }],
    ]);
  });

  it.each([
    [
      'memory|8192',
      'memory|8Gi',
      'karpenter.k8s.aws/instance-memory: Invalid input: expected a whole number',
    ],
    ['arch|amd64', 'arch|riscv64', 'kubernetes.io/arch: Invalid option'],
    [
      'instance-cpu|2',
      'cpu|2',
      'karpenter.k8s.aws/instance-cpu: Invalid input: expected string, received undefined',
    ],
  ])('is refused where “%s” is “%s”', (from, to, message) => {
    expect(() => readMachines(list(machinesPage.replace(from, to)))).toThrow(
      `a/list:7: “m5.large” cannot be read (${message}`,
    );
  });
});

describe('the lists that are compared', () => {
  it('give the limits in nodeadm and the published pods', () => {
    expect([...readNodeadm(list(nodeadmLines))]).toEqual([
      ['m5.large', { enis: 3, ipv4PerEni: 10 }],
    ]);
    expect([...readMaxPods(list(maxPodsText))]).toEqual([
      ['i3.metal', 737],
      ['m5.large', 29],
      ['p5.48xlarge', 100],
    ]);
  });

  it('are refused with the line of what cannot be read', () => {
    expect(() => readNodeadm(list(`${nodeadmLines}{`))).toThrow('a/list:2: is no JSON — compare');
    expect(() => readNodeadm(list('{}'))).toThrow('a/list:1: “undefined” is no instance type');
    for (const words of ['m5.large', 'm5.large many', 'm5.large 29 30', 'm5.large 0']) {
      expect(() => readMaxPods(list(`# A comment\n\n${words}`))).toThrow(
        'a/list:3: “m5.large” cannot be read (',
      );
    }
  });
});
