/** A page or file worth reading, with what it holds. */
export interface LlmsLink {
  readonly name: string;
  /** Absolute. */
  readonly href: string;
  readonly about: string;
}

/** A group of links under a heading. */
export interface LlmsSection {
  readonly title: string;
  readonly links: readonly LlmsLink[];
}

/** The site in the form of llms.txt: a title, a summary and lists of links, as Markdown. */
export function llmsText(title: string, summary: string, sections: readonly LlmsSection[]): string {
  const parts = sections.map(({ title: heading, links }) => {
    const lines = links.map(({ name, href, about }) => `- [${name}](${href}): ${about}`);
    return `## ${heading}\n\n${lines.join('\n')}\n`;
  });
  return [`# ${title}\n`, `> ${summary}\n`, ...parts].join('\n');
}
