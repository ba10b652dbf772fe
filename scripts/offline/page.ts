/** A page of the built site as a page of the archive, which opens without a server. */
import { offlineAddress, type Site, wayFrom } from './address.ts';

/** A start tag with its attributes, whatever their values hold. */
const TAG = /<[a-z][\w-]*(?:\s+[^\s"'<>/=]+(?:="[^"]*"|='[^']*'|=[^\s"'>]+)?)*\s*\/?>/gu;
const ADDRESS = /(?<=\s(?:href|src|action)=")\/[^"]*(?=")/gu;
const MODULES = /<script type="module"[^>]*><\/script>/gu;
const PRELOADS = /<link rel="(?:preload|modulepreload)"[^>]*>/gu;
const FONT_STYLES = /<style>@font-face[^<]*<\/style>/gu;
const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/u;

/** Files of the folder may be loaded, the network never. */
const OFFLINE_POLICY = [
  "default-src 'none'",
  'script-src file:',
  'style-src file:',
  'font-src file: data:',
  'img-src file: data:',
  "form-action file: 'self'",
  "base-uri 'none'",
].join(';');

/** The faces of the site's fonts, which a page holds itself. */
export function fontStyles(html: string): string {
  return [...html.matchAll(FONT_STYLES)]
    .map(([style]) => style.replace(/<\/?style>/gu, ''))
    .join('\n');
}

/** The page for the archive; throws where something of it is missing that has to be replaced. */
export function offlinePage(html: string, file: string, site: Site): string {
  if (!POLICY.test(html)) throw new Error(`${file}: no content security policy to adapt`);
  const head = [
    `<meta http-equiv="content-security-policy" content="${OFFLINE_POLICY}">`,
    `<link rel="stylesheet" href="${wayFrom(file, 'fonts.css')}">`,
    `<script defer src="${wayFrom(file, 'offline.js')}"></script>`,
  ].join('');
  return html
    .replace(MODULES, '')
    .replace(PRELOADS, '')
    .replace(FONT_STYLES, '')
    .replace(TAG, (tag) => tag.replace(ADDRESS, (address) => offlineAddress(address, file, site)))
    .replace(POLICY, () => head);
}
