import { VERSION_RULE } from './version.ts';

interface Subject {
  readonly name: string;
  /** Where the site is. */
  readonly site: string;
}

/** The README of the package. A test runs each of its examples. */
export function readmeOf({ name, site }: Subject): string {
  return `# ${name}

Every claim of [CNI Compare](${site}): Kubernetes CNI plugins compared claim by claim, each answer with its conditions, its primary sources at pinned lines, and the day somebody last re-read it.

## One answer

\`\`\`js
import { claim } from '${name}';

const { support, value, page } = claim('policy.fqdn', 'calico');
console.log(support, value, page);
\`\`\`

## The answer in one way to run it

\`\`\`js
import { claim } from '${name}';

const answer = claim('policy.fqdn', 'cilium', 'vpc-cni-cilium');
console.log(answer === undefined ? 'not checked' : answer.support);
\`\`\`

What nobody has checked for a mode is \`undefined\`. It is not a no.

## Everything

\`\`\`js
import { comparison } from '${name}';

const paid = Object.entries(comparison.claims).flatMap(([feature, answers]) =>
  Object.entries(answers)
    .filter(([, { support }]) => support === 'paid')
    .map(([cni]) => \`\${feature} \${cni}\`),
);
console.log(paid.join('\\n'));
\`\`\`

The same as a file is \`${name}/comparison.json\`, and its JSON Schema \`${name}/comparison.schema.json\`. Types come with the package. What each field means, and what stays as it is, is told at ${site}api/.

## Versions

${VERSION_RULE}

## Licence

CC BY 4.0: free for any use that names CNI Compare (${site}) and says what was changed.
`;
}
