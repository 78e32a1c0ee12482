import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { planDay } from '../../availability/day-plan.ts';
import { createHolidays } from '../../availability/holidays.ts';
import { planVisit } from '../../availability/visit.ts';
import { inspectTown, parseTown } from '../read-town.ts';
import { importDldb } from './import-dldb.ts';
import { noteTitles } from './import-note.ts';
import { createReport, formatReport } from './import-report.ts';
import { ExportError } from './read-entries.ts';

function fixture(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../test/fixtures/dldb/${name}`, import.meta.url), 'utf8'));
}

const services = fixture('services.json');
const locations = fixture('locations.json');
const imported = importDldb(services, locations, { federalState: 'BY' });
const town = parseTown(JSON.stringify(imported.town), 'imported');
const officeOf = (id: string) => town.offices.find((office) => office.id === id)!;
const serviceOf = (office: string, id: string) =>
  officeOf(office).services.find((service) => service.id === id)!;
const noted = (code: string) => imported.notes.filter((note) => note.code === code);

test('an export with every trap becomes a town with nothing to find', () => {
  assert.deepEqual(inspectTown(JSON.stringify(imported.town)).findings, []);
  assert.equal(town.name, 'Erfundstadt');
});

test('every kind of loss is noted', () => {
  assert.deepEqual(new Set(imported.notes.map(({ code }) => code)), new Set(Object.keys(noteTitles)));
});

test('what was taken over is counted', () => {
  const { found, taken, counts } = createReport(imported);
  assert.deepEqual(found, { offices: 5, services: 13 });
  assert.deepEqual(taken, { offices: 4, services: 9, offers: 11 });
  assert.equal(counts.service_without_office, 4);
});

test('the slots of an office decide how long a service takes there', () => {
  assert.equal(serviceOf('1', '101').durationMinutes, 20);
  assert.equal(serviceOf('2', '101').durationMinutes, 15);
  assert.equal(serviceOf('3', '107').durationMinutes, 45);
  assert.equal(serviceOf('1', '104').durationMinutes, 10);
  assert.deepEqual(noted('duration_impossible'), [
    { code: 'duration_impossible', office: '1', service: '105', detail: '300 minutes' },
  ]);
});

test('a slot length that is no grid keeps its start times', () => {
  const { gridMinutes, booking } = officeOf('3').queues[0]!;
  assert.deepEqual([gridMinutes, booking.startEveryMinutes], [15, 45]);
});

test('a LeiKa key is taken where there is one, whole and alone', () => {
  assert.equal(serviceOf('1', '100').leika, '99000000000001');
  assert.equal(serviceOf('1', '101').leika, undefined);
  assert.equal(serviceOf('1', '102').leika, undefined);
});

test('services are combined where both name each other and the office has both', () => {
  assert.deepEqual(serviceOf('1', '100').combinableWith, ['101', '109']);
  assert.deepEqual(serviceOf('2', '100').combinableWith, ['101']);
  assert.deepEqual(serviceOf('1', '102').combinableWith, []);
});

test('what is not public is for staff only', () => {
  assert.equal(serviceOf('1', '103').staffOnly, true);
  assert.equal(serviceOf('5', '112').staffOnly, true);
  assert.equal(serviceOf('1', '100').staffOnly, false);
});

test('names that are shared are told apart', () => {
  assert.deepEqual(
    town.offices.map(({ name }) => name),
    ['Rathaus', 'Außenstelle Nord (A/2)', 'Außenstelle Süd (A/3)', 'Schulungsraum'],
  );
  assert.equal(serviceOf('1', '108').name, 'Auskunft (108)');
});

test('keywords and hints of an address are tidied', () => {
  assert.deepEqual(serviceOf('1', '100').keywords, ['Perso', 'Karte']);
  assert.equal(officeOf('2').directions, 'Eingang im Hof');
  assert.equal(officeOf('1').directions, undefined);
  assert.deepEqual(officeOf('5').address, { street: '–', postalCode: '–', city: '–' });
});

test('every service of every office fits into an ordinary Tuesday', () => {
  const region = { timeZone: town.timeZone, holidays: createHolidays(town.federalState) };
  for (const office of town.offices) {
    for (const { id } of office.services) {
      const { queue, cells } = planVisit(office, [{ id, quantity: 1 }]);
      assert.ok(planDay(queue, '2027-04-13', region).longestCells >= cells, `${office.id} ${id}`);
    }
  }
});

test('the report groups its notes, counts them and gives examples', () => {
  const report = formatReport(createReport(imported), 1);
  assert.match(report, /^Taken over: 4 of 5 offices, 9 of 13 services, 11 offers/);
  assert.match(report, /Hours: Monday to Friday 08:00–12:00/);
  assert.match(
    report,
    /\n {6}4 {2}Services that no office offers[^\n]*\n {11}service 105\n {11}… and 3 more\n/,
  );
});

test('lists without an object around them are read too; anything else is no export', () => {
  const bare = importDldb((services as { data: unknown }).data, locations);
  assert.equal(bare.town.offices.length, 4);
  assert.throws(() => importDldb({}, locations), ExportError);
  assert.throws(() => importDldb(services, 'text'), { code: 'export_unreadable' });
});
