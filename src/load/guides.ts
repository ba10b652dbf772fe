import { type CollectionEntry, getCollection } from 'astro:content';

/** The guides in reading order. */
export async function readGuides(): Promise<readonly CollectionEntry<'guides'>[]> {
  const guides = await getCollection('guides');
  return guides.toSorted((a, b) => a.data.order - b.data.order);
}
