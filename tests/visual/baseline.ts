import type { Page, TestInfo } from '@playwright/test';
import { differences, type Picture, type Place } from './difference.ts';
import {
  decode,
  drawnBy,
  isDrawn,
  markPlaces,
  pngOf,
  readPicture,
  writePicture,
} from './picture.ts';

const UPDATE = 'npm run test:visual -- --update-snapshots';
/** Places that a message lists; the report shows all. */
const LISTED = 5;
/** Pictures of a page that does not come to rest. */
const PATIENCE = 10;

/** The browser that draws now. */
export function engineOf(page: Page): string {
  return `Chromium ${page.context().browser()?.version() ?? 'of no version'}`;
}

/** Whether the run was asked to take new pictures. */
export function isUpdate({ config }: TestInfo): boolean {
  return config.updateSnapshots === 'all' || config.updateSnapshots === 'changed';
}

function shoot(page: Page): Promise<Buffer> {
  return page.screenshot({ animations: 'disabled', caret: 'hide' });
}

/** The picture of a page that has come to rest: two in a row are the same. */
async function shootAtRest(page: Page, name: string): Promise<Buffer> {
  let last = await shoot(page);
  for (let taken = 1; taken < PATIENCE; taken += 1) {
    const next = await shoot(page);
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error(`${name}: the page does not come to rest — find what moves in it`);
}

/** Puts both pictures and the places into the report, which shows them side by side. */
async function report(info: TestInfo, name: string, shot: Buffer, places: readonly Place[]) {
  const bodies = {
    expected: await pngOf(name),
    actual: shot,
    diff: await markPlaces(shot, places),
  };
  for (const [kind, body] of Object.entries(bodies)) {
    await info.attach(`${name}-${kind}.png`, { body, contentType: 'image/png' });
  }
}

async function messageOf(name: string, engine: string, places: readonly Place[]): Promise<string> {
  const listed = places
    .slice(0, LISTED)
    .map(({ left, top, strays }) => `${left},${top} (${strays} px)`)
    .join(' ');
  return `${name}: drawn by ${(await drawnBy(name)) ?? 'an unnamed engine'}, ${engine} differs in ${places.length} places: ${listed} — see both with npx playwright show-report; if it is meant: ${UPDATE}`;
}

/** Where a page no longer looks like a picture of it, and the picture of now. */
async function compare(page: Page, name: string, expected: Picture) {
  const first = await shoot(page);
  if (differences(expected, await decode(first)).length === 0) return undefined;
  const shot = await shootAtRest(page, name);
  const places = differences(expected, await decode(shot));
  return places.length === 0 ? undefined : { shot, places };
}

/**
 * What a reader would see has changed since the picture was drawn, as messages; none where nothing
 * has. Draws the picture instead where the run is asked to: each with `all`, else what is changed.
 */
export async function changes(
  page: Page,
  name: string,
  info: TestInfo,
): Promise<readonly string[]> {
  const engine = engineOf(page);
  if (isUpdate(info) && (info.config.updateSnapshots === 'all' || !isDrawn(name))) {
    await writePicture(name, await shootAtRest(page, name), engine);
    return [];
  }
  if (!isDrawn(name)) return [`${name}: there is no picture — take one with ${UPDATE}`];
  const change = await compare(page, name, await readPicture(name));
  if (change === undefined) return [];
  if (isUpdate(info)) {
    await writePicture(name, change.shot, engine);
    return [];
  }
  await report(info, name, change.shot, change.places);
  return [await messageOf(name, engine, change.places)];
}
