import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testTown } from '../../test/test-town.ts';
import { createQueueHours } from '../live/queue-hours.ts';
import { createOffices } from '../offices/offices.ts';
import { businessDate } from '../availability/office-time.ts';
import { signage, zone } from '../town/on-site.ts';
import { toSignagePages } from './signage-pages.ts';

const town = testTown((office) => {
  office.zones = [zone.parse({ id: 'hall', name: 'Halle' })];
  office.queues[0]!.hours.exceptions = [{ date: '2027-04-08', openings: [], reason: 'Personalversammlung' }];
  office.queues[1]!.hours.weekly[0]!.breaks = [{ from: '10:00', to: '10:30' }];
  office.queues[1]!.hours.weekly.push({ days: ['sat'], from: '20:00', to: '24:00', lanes: 1, breaks: [] });
  office.signage = [
    { id: 'welcome', kind: 'announcement', title: { de: 'Willkommen', en: 'Welcome' }, text: 'Guten Tag' },
    { id: 'hours', kind: 'hours', when: { from: '12:00', to: '08:00' }, seconds: 30 },
    { id: 'market', kind: 'picture', picture: 'market.jpg', alt: 'Der Markt', zones: ['hall'] },
    { id: 'ways', kind: 'signpost', signs: [{ text: { de: 'Standesamt' }, direction: 'left' }] },
  ].map((page) => signage.parse(page));
});
const offices = createOffices(town);
const hours = createQueueHours(offices);

const pagesAt = (instant: string) => {
  const at = Date.parse(instant);
  const office = offices.get('buergerbuero');
  return toSignagePages({ office, at, hours, businessDate: businessDate(at, town.timeZone) }, offices);
};

test('pages come in the order of the town, each with what belongs to its kind', () => {
  const [welcome, market, ways] = pagesAt('2027-04-06T09:00:00+02:00');
  const always = { zones: [], seconds: 15 };
  assert.deepEqual(welcome, {
    ...always,
    id: 'welcome',
    kind: 'announcement',
    title: 'Willkommen',
    text: 'Guten Tag',
  });
  assert.deepEqual(market, {
    ...always,
    id: 'market',
    kind: 'picture',
    zones: ['hall'],
    picture: { src: '/pictures/market.jpg', alt: 'Der Markt' },
  });
  const signs = [{ text: 'Standesamt', direction: 'left' }];
  assert.deepEqual(ways, { ...always, id: 'ways', kind: 'signpost', signs });
});

test('a page comes and goes with its schedule', () => {
  const at = (time: string) => pagesAt(`2027-04-06T${time}+02:00`).map(({ id }) => id);
  assert.deepEqual(at('11:59:59'), ['welcome', 'market', 'ways']);
  assert.deepEqual(at('12:00:00'), ['welcome', 'hours', 'market', 'ways']);
});

test('hours are those of the seven days from today on, Monday first, with breaks and exceptions', () => {
  const page = pagesAt('2027-04-06T13:00:00+02:00').find(({ kind }) => kind === 'hours');
  const morning = [{ from: '08:00', to: '12:00' }];
  assert.deepEqual(page?.hours?.[0], {
    name: 'Service',
    days: [morning, morning, morning, [], morning, [], []].map((openings, index) => ({
      weekday: index + 1,
      openings,
    })),
  });
  const inTwo = [
    { from: '08:00', to: '10:00' },
    { from: '10:30', to: '12:00' },
  ];
  assert.deepEqual(page?.hours?.[1]?.days[0], { weekday: 1, openings: inTwo });
  assert.deepEqual(page?.hours?.[1]?.days[5], { weekday: 6, openings: [{ from: '20:00', to: '24:00' }] });
});

test('a holiday is shown closed while it is among the next seven days', () => {
  const monday = (instant: string) => pagesAt(instant).find(({ id }) => id === 'hours')?.hours?.[0]?.days[0];
  assert.deepEqual(monday('2027-03-27T13:00:00+01:00')?.openings, []);
  assert.equal(monday('2027-03-30T13:00:00+02:00')?.openings.length, 1);
});
