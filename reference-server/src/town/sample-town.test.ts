import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { planDay } from '../availability/day-plan.ts';
import { createHolidays } from '../availability/holidays.ts';
import { addDays, dayRange } from '../availability/office-time.ts';
import { planVisit } from '../availability/visit.ts';
import { inspectTown, readTown } from './read-town.ts';

const file = fileURLToPath(new URL('../../towns/sample.json', import.meta.url));
const town = readTown(file);
const buergerbuero = town.offices[0]!;
const source = readFileSync(file, 'utf8');

test('the sample town has nothing to find', () => {
  assert.deepEqual(inspectTown(source).findings, []);
});

test('its Bürgerbüro is that of a small town: 7 headings, 30 services and more, 7 counters, 5 lanes', () => {
  const lanes = buergerbuero.queues.map(({ hours }) => Math.max(...hours.weekly.map((entry) => entry.lanes)));
  const perDay = buergerbuero.queues.map(({ booking }) => booking.maximumPerDay ?? Infinity);
  assert.equal(buergerbuero.categories.length, 7);
  assert.ok(buergerbuero.services.length >= 30);
  assert.equal(buergerbuero.counters.length, 7);
  assert.equal(
    lanes.reduce((a, b) => a + b),
    5,
  );
  assert.equal(
    perDay.reduce((a, b) => a + b),
    200,
  );
  assert.ok(buergerbuero.queues.every(({ booking }) => booking.onlineShare === 0.75));
});

test('all that citizens read is there in every language of the town', () => {
  const pattern =
    /"(?:name|hint|fee|place|way|directions|privacyNotice|text|title|alt|label)": (\{[^{}]*\}|"[^"]*")/g;
  const texts = [...source.matchAll(pattern)].map(([, text]) => JSON.parse(text!) as unknown);
  const inOneLanguage = texts.filter((text) => typeof text === 'string' && text !== 'required');
  assert.deepEqual(inOneLanguage, [town.name]);
  const inSeveral = texts.filter((text) => typeof text === 'object');
  assert.ok(inSeveral.length > 200);
  for (const text of inSeveral) assert.deepEqual(Object.keys(text as object), town.languages);
});

test('no day is named but those of seasons, so that it can be tried at any date', () => {
  const seasons = /"(?:from|until)": "\d{4}-\d{2}-\d{2}"/g;
  assert.doesNotMatch(source.replaceAll(seasons, ''), /"\d{4}-\d{2}-\d{2}"/);
});

test('it shows each way to confirm, and all that a form can ask for', () => {
  const policies = town.offices.map(({ confirmation }) => confirmation.policy);
  assert.deepEqual(new Set(policies), new Set(['immediate', 'activation', 'acceptance']));
  assert.equal(buergerbuero.confirmation.policy, 'immediate');
  assert.equal(buergerbuero.waitingList.enabled, true);
  const { services, ownFields } = buergerbuero;
  assert.ok(ownFields.length > 0);
  assert.ok(services.some(({ seasons }) => seasons.length > 0));
  assert.ok(services.some(({ documents }) => documents.length > 0));
  assert.ok(services.some(({ requirements }) => requirements.some(({ when }) => when)));
  assert.ok(services.some(({ queue, link }) => link && !queue));
});

test('its screens show pages of every kind, with pictures that are there, and who waits', () => {
  const pictures = new Set(readdirSync(fileURLToPath(new URL('../../towns/pictures', import.meta.url))));
  assert.deepEqual(inspectTown(source, pictures).findings, []);
  const kinds = buergerbuero.signage.map(({ kind }) => kind);
  assert.deepEqual(new Set(kinds), new Set(['announcement', 'hours', 'picture', 'signpost']));
  assert.equal(buergerbuero.board.waitingList, true);
  assert.ok(buergerbuero.counters.every(({ direction, zone }) => direction && zone));
  assert.ok(buergerbuero.queues.every(({ zone }) => zone));
});

for (const office of town.offices) {
  for (const year of ['2026', '2031', '2044']) {
    test(`each service of ${office.id} finds a time in every fortnight of ${year}`, () => {
      const region = { timeZone: town.timeZone, holidays: createHolidays(town.federalState) };
      const longest = Math.max(...office.services.map(({ durationMinutes }) => durationMinutes));
      for (const queue of office.queues) {
        const cells = Math.ceil((longest + queue.wrapUpMinutes) / queue.gridMinutes);
        const fits = (date: string) => planDay(queue, date, region).longestCells >= cells;
        for (const monday of dayRange(`${year}-01-01`, `${year}-12-31`).filter((_, day) => day % 14 === 0)) {
          assert.ok(dayRange(monday, addDays(monday, 13)).some(fits), `from ${monday}`);
        }
      }
    });
  }
}

test('two identity cards take less than two appointments', () => {
  assert.equal(planVisit(buergerbuero, [{ id: 'identity-card', quantity: 2 }]).minutes, 25);
});
