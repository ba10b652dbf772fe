import type { APIRoute } from 'astro';
import { modeItems } from '~/derive/mode/list.ts';
import { type LlmsLink, type LlmsSection, llmsText } from '~/derive/api/llms.ts';
import { dataAddress, fullAddress, siteAddress } from '~/lib/address.ts';
import { plainText } from '~/lib/text.ts';
import { twinPath } from '~/lib/twin.ts';
import { comparison, matrix, names } from '~/load/comparison.ts';
import { readGuides } from '~/load/guides.ts';

/** A link to the Markdown of a page, by the page's path below the site. */
function twin(name: string, page: string, about: string): LlmsLink {
  const path = twinPath(page);
  if (path === undefined) throw new Error(`${page}: has no Markdown twin`);
  return { name, href: fullAddress(siteAddress(path)), about: plainText(about) };
}

const pages: LlmsSection = {
  title: 'Pages',
  links: [
    twin('Summary', '', 'the headline rows, and each CNI in brief'),
    twin('Full comparison', 'compare/', 'every feature with the answer of every CNI'),
    twin('Modes', 'modes/', 'every way to run a CNI against every capability'),
    twin(
      'Conditions',
      'choose/',
      'what may be asked beside capabilities, and how each mode stands',
    ),
    twin('Interactions', 'interactions/', 'what bites when two things meet, and what helps'),
    twin('Settings', 'settings/', 'what people type: each setting, what it does, its default'),
    twin('Symptoms', 'symptoms/', 'what people see when something is wrong, and what helps'),
    twin('Benchmarks', 'benchmarks/', 'what others measured, who paid, and what it cannot tell'),
    twin('Corrections', 'corrections/', 'what is often repeated and does not hold'),
    twin('Changes', 'changes/', 'which answers changed between the published snapshots'),
    twin('Packet paths', 'packet-paths/', 'the way of a packet through each CNI, hop by hop'),
    twin('Policy cookbook', 'guides/policies/', 'one intent written for each CNI, as manifests'),
    twin('Glossary', 'guides/glossary/', 'the terms used'),
    twin('Sources', 'sources/', 'every document cited, with the claims that rest on it'),
    twin('About', 'about/', 'method, age and steadiness of the claims, and who pays'),
  ],
};

const data: LlmsSection = {
  title: 'Data',
  links: [
    twin('How to use the data', 'api/', 'the files, their fields, and commands to try'),
    {
      name: 'comparison.json',
      href: fullAddress(dataAddress('comparison.json')),
      about: 'every claim with its sources, as JSON',
    },
    {
      name: 'llms-full.txt',
      href: fullAddress(siteAddress('llms-full.txt')),
      about: 'every claim in short form, in one text',
    },
    {
      name: 'comparison.csv',
      href: fullAddress(dataAddress('comparison.csv')),
      about: 'every claim, a line each',
    },
  ],
};

async function guides(): Promise<LlmsSection> {
  const ordered = await readGuides();
  return {
    title: 'Guides',
    links: ordered.map((guide) =>
      twin(guide.data.title, `guides/${guide.id}/`, guide.data.description),
    ),
  };
}

function cniPages(): LlmsSection {
  const { order, cnis } = comparison;
  const links = order.cnis.flatMap((id) => {
    const cni = cnis[id];
    return cni === undefined ? [] : [twin(cni.name, `cni/${id}/`, cni.summary)];
  });
  return { title: 'CNIs', links };
}

function modePages(): LlmsSection {
  const links = modeItems(comparison).map(({ id, name, summary }) =>
    twin(name, `modes/${id}/`, summary),
  );
  return { title: 'Modes', links };
}

function areas(): readonly LlmsSection[] {
  return matrix.groups.map(({ name, rows }) => ({
    title: name,
    links: rows.map((row) => twin(row.name, `features/${row.id}/`, row.question)),
  }));
}

/** What the site holds and where its Markdown stands, for programs that read. */
export const GET: APIRoute = async () => {
  const summary = `${names} compared: ${Object.keys(comparison.features).length} features, every answer with its source, the version it holds for and the day it was last re-read.`;
  const sections = [pages, cniPages(), modePages(), await guides(), ...areas(), data];
  return new Response(llmsText('CNI Compare', summary, sections));
};
