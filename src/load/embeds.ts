/** What other pages show of the comparison, made once a build. For pages only. */
import { type EmbedView, embedViews } from '../derive/embed/view.ts';
import { readHistory } from './history.ts';

let views: Promise<readonly EmbedView[]> | undefined;

/** Every row and claim that can be shown elsewhere. */
async function readEmbeds(): Promise<readonly EmbedView[]> {
  views ??= readHistory().then(embedViews);
  return views;
}

/** The same as paths of a page or file a view, `policy.fqdn` and `policy.fqdn/calico`. */
export async function embedPaths() {
  return (await readEmbeds()).map((view) => ({
    params: { of: view.cni === undefined ? view.feature : `${view.feature}/${view.cni}` },
    props: { view },
  }));
}

/** What is shown elsewhere of a feature, or of one CNI's answer to it; throws where there is none. */
export async function embedOf(feature: string, cni?: string): Promise<EmbedView> {
  const found = (await readEmbeds()).find((view) => view.feature === feature && view.cni === cni);
  if (found === undefined) throw new Error(`${feature}, ${cni ?? 'all CNIs'}: nothing to embed`);
  return found;
}
