import { changePin } from './breaking.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

/** The CNI whose own project has a repository; nothing for those of others. */
function ownerOf(repo: string, { ownSources }: CheckedFacts): string | undefined {
  return Object.keys(ownSources).find((cni) =>
    ownSources[cni]?.some((name) => repo === name || repo.startsWith(`${name}/`)),
  );
}

/** Commits of a compared project that are not its compared release and do not say why. */
function unexplained(facts: CheckedFacts): readonly string[] {
  return Object.entries(facts.pins).flatMap(([id, { repo, reads, why }]) => {
    const cni = ownerOf(repo, facts);
    const version = facts.cnis[cni ?? '']?.version;
    if (version === undefined || reads === version || why !== undefined) return [];
    const fault =
      reads === undefined ? 'does not say what it reads' : `reads ${reads}, and not ${version}`;
    return [message(`pins/${id}`, fault, `pin the release, or say in why what it is read for`)];
  });
}

/** CNIs of whose compared release nothing is read. */
function unread(facts: CheckedFacts): readonly string[] {
  return Object.entries(facts.cnis).flatMap(([cni, { version }]) => {
    const own = Object.values(facts.pins).filter(({ repo }) => ownerOf(repo, facts) === cni);
    if (own.length === 0 || own.some(({ reads }) => reads === version)) return [];
    const fault = `is compared at ${version}, and no commit is read that is this release`;
    return [message(`cnis/${cni}`, fault, 'name the release that was read, or read the one named')];
  });
}

export const pinRelease: Rule = {
  name: 'sources of a compared project are read at the release that its column names',
  why: 'A fact of the main branch in the column of a release is true of a version that nobody runs.',
  check: (facts) => [...unexplained(facts), ...unread(facts)],
  fails: [
    {
      breaks: (facts) => changePin(facts, 'docs', { reads: 'main branch' }),
      messages: [
        'pins/docs: reads main branch, and not v1.2.3 — pin the release, or say in why what it is read for',
        'cnis/calico: is compared at v1.2.3, and no commit is read that is this release — name the release that was read, or read the one named',
      ],
    },
    {
      breaks: (facts) => changePin(facts, 'main', { repo: 'example/docs', commit: 'a'.repeat(40) }),
      messages: [
        'pins/main: does not say what it reads — pin the release, or say in why what it is read for',
      ],
    },
  ],
};
