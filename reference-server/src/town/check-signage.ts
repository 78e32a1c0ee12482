import type { OfficeConfiguration } from './configuration.ts';
import { mistake, warning } from './finding.ts';
import type { Finding, Path } from './finding.ts';
import type { Schedule, SignageConfiguration } from './on-site.ts';

function* checkSchedule(
  { from, to, fromDate, untilDate }: Schedule,
  id: string,
  path: Path,
): Generator<Finding> {
  if (from !== undefined && from === to) {
    const message = `The page "${id}" would begin and end at ${from}; leave both out to show it all day.`;
    yield mistake('schedule_invalid', [...path, 'to'], message);
  }
  if (fromDate !== undefined && untilDate !== undefined && untilDate < fromDate) {
    const message = `The page "${id}" would end before it begins; its last day must not be before ${fromDate}.`;
    yield mistake('schedule_invalid', [...path, 'untilDate'], message);
  }
}

function* checkZones(
  zones: readonly (string | undefined)[],
  office: OfficeConfiguration,
  toPath: (index: number) => Path,
): Generator<Finding> {
  const known = office.zones.map(({ id }) => id);
  for (const [index, zone] of zones.entries()) {
    if (zone === undefined || known.includes(zone)) continue;
    const message = `The office has no zone "${zone}"; it has: ${known.join(', ') || 'none'}.`;
    yield mistake('zone_unknown', toPath(index), message);
  }
}

function* checkPicture(
  page: SignageConfiguration,
  path: Path,
  pictures: ReadonlySet<string> | undefined,
): Generator<Finding> {
  if (page.kind !== 'picture' || !pictures || pictures.has(page.picture)) return;
  const message = `There is no "${page.picture}" among the pictures, so the page "${page.id}" is left out; add the file.`;
  yield warning('picture_missing', [...path, 'picture'], message);
}

function* findRepeatedIds(entries: readonly { readonly id: string }[], path: Path): Generator<Finding> {
  for (const [index, { id }] of entries.entries()) {
    if (entries.findIndex((entry) => entry.id === id) === index) continue;
    const message = `The id "${id}" stands twice in this list; give one of the two another.`;
    yield mistake('id_repeated', [...path, index, 'id'], message);
  }
}

/**
 * Finds zones that are not there, and pages that nobody would see.
 * @param pictures - Names of the pictures that there are, where they are to be looked at.
 */
export function* checkSignage(
  office: OfficeConfiguration,
  path: Path,
  pictures?: ReadonlySet<string>,
): Generator<Finding> {
  yield* findRepeatedIds(office.zones, [...path, 'zones']);
  yield* findRepeatedIds(office.signage, [...path, 'signage']);
  for (const list of ['queues', 'counters'] as const) {
    const zones = office[list].map(({ zone }) => zone);
    yield* checkZones(zones, office, (index) => [...path, list, index, 'zone']);
  }
  for (const [index, page] of office.signage.entries()) {
    const here = [...path, 'signage', index];
    yield* checkZones(page.zones, office, (place) => [...here, 'zones', place]);
    yield* checkSchedule(page.when, page.id, [...here, 'when']);
    yield* checkPicture(page, here, pictures);
  }
}
