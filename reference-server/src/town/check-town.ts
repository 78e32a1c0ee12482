import { findTimeZone } from '../availability/office-time.ts';
import { checkForm } from './check-form.ts';
import { checkHours } from './check-hours.ts';
import { checkIds } from './check-ids.ts';
import { checkLanguages } from './check-languages.ts';
import { checkLengths } from './check-lengths.ts';
import { checkOnSite } from './check-on-site.ts';
import { checkReferences } from './check-references.ts';
import { checkServices } from './check-services.ts';
import { checkSignage } from './check-signage.ts';
import type { TownConfiguration } from './configuration.ts';
import { mistake, warning } from './finding.ts';
import type { Finding } from './finding.ts';

function* checkCalendar({ timeZone, federalState, offices }: TownConfiguration): Generator<Finding> {
  if (!findTimeZone(timeZone)) {
    const message = `There is no time zone "${timeZone}"; write one like Europe/Berlin.`;
    yield mistake('time_zone_unknown', ['timeZone'], message);
  }
  const closes = offices.some(({ queues }) => queues.some(({ hours }) => hours.publicHolidays === 'closed'));
  if (federalState !== undefined || !closes) return;
  const message =
    'Without "federalState" no public holiday is known, and the offices would be open on all of them.';
  yield warning('federal_state_missing', [], message);
}

/**
 * Says what is wrong with a town beyond its form: ids, references, hours and sense.
 * @param pictures - Names of the pictures that there are, where they are to be looked at.
 */
export function* checkTown(town: TownConfiguration, pictures?: ReadonlySet<string>): Generator<Finding> {
  yield* checkCalendar(town);
  yield* checkIds(town);
  yield* checkLanguages(town);
  for (const [index, office] of town.offices.entries()) {
    const path = ['offices', index];
    yield* checkReferences(office, path);
    yield* checkServices(office, path);
    yield* checkForm(office, path);
    yield* checkLengths(office, path);
    yield* checkOnSite(office, town.languages, path);
    yield* checkSignage(office, path, pictures);
    for (const [place, queue] of office.queues.entries()) {
      yield* checkHours(queue, [...path, 'queues', place]);
    }
  }
}
