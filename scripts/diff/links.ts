/** Addresses of the site, for a process that knows no base path of a build. */
export interface Links {
  readonly claim: (feature: string, cni: string) => string;
  readonly feature: (feature: string) => string;
  readonly cni: (cni: string) => string;
  readonly area: (area: string) => string;
  readonly other: (kind: 'mode' | 'interaction' | 'setting' | 'symptom', id: string) => string;
  /** A page by its path below the site. */
  readonly page: (path: string) => string;
}

/** The permanent links of a site; `site` ends with a slash. */
export function linksOf(site: string): Links {
  const page = (path: string) => site + path;
  const others = {
    mode: (id: string) => `modes/${id}/`,
    interaction: (id: string) => `interactions/#${id}`,
    setting: (id: string) => `settings/#${id}`,
    symptom: (id: string) => `symptoms/#${id}`,
  };
  return {
    page,
    claim: (feature, cni) => page(`features/${feature}/${cni}/`),
    feature: (feature) => page(`features/${feature}/`),
    cni: (cni) => page(`cni/${cni}/`),
    area: (area) => page(`compare/#${area}`),
    other: (kind, id) => page(others[kind](id)),
  };
}
