import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallTownFile, smallTownWith } from '../../test/small-town-file.ts';
import { inspectTown } from './read-town.ts';

const office = '/offices/0';
const weekly = `${office}/queues/0/hours/weekly`;
const exceptions = `${office}/queues/0/hours/exceptions`;
const opening = (from: string, to: string, more = {}) => ({ days: ['mon'], from, to, lanes: 1, ...more });
const queue = smallTownFile().offices[0]!.queues[0]!;
const who = {
  id: 'who',
  text: 'Wer?',
  options: [
    { id: 'me', text: 'Ich' },
    { id: 'you', text: 'Sie' },
  ],
};
const paper = { id: 'paper', name: 'Papier' };
const ausweis = { id: 'ausweis', name: 'Ausweis', queue: 'service', categories: ['ausweise'] };

/** What is changed in the small town, and what is found then: severity, code and pointer. */
const cases: [title: string, pointer: string, value: unknown, ...found: string[]][] = [
  [
    'a zone that does not exist',
    `${office}/queues/0/zone`,
    'hall',
    `mistake zone_unknown ${office}/queues/0/zone`,
  ],
  [
    'pages of signage that nobody would see',
    `${office}/signage`,
    [
      { id: 'a', kind: 'hours', zones: ['hall'] },
      { id: 'a', kind: 'hours', when: { from: '08:00', to: '08:00' } },
      { id: 'b', kind: 'hours', when: { fromDate: '2027-12-26', untilDate: '2027-12-24' } },
    ],
    `mistake zone_unknown ${office}/signage/0/zones/0`,
    `mistake id_repeated ${office}/signage/1/id`,
    `mistake schedule_invalid ${office}/signage/1/when/to`,
    `mistake schedule_invalid ${office}/signage/2/when/untilDate`,
  ],
  [
    'a counter for a service that is unknown, or of another queue',
    `${office}/counters/0/services`,
    ['taufe', 'wohngeld', 'ausweis', 'pass'],
    `mistake service_unknown ${office}/counters/0/services/0`,
    `mistake service_not_in_queues ${office}/counters/0/services/1`,
  ],
  [
    'a service that no counter handles',
    `${office}/counters`,
    [
      { id: '1', name: 'Schalter 1', queues: ['service'], services: ['ausweis'] },
      { id: '2', name: 'Schalter 2', queues: ['service'], services: ['ausweis'] },
    ],
    `warning service_unserved ${office}/services/1`,
  ],
  [
    'numbers that end before they begin',
    `${office}/queues/0/numbers`,
    { from: 500, to: 500 },
    `mistake numbers_invalid ${office}/queues/0/numbers`,
  ],
  [
    'voices in a language of no text, and one that speaks twice',
    `${office}/board`,
    { voices: ['de', 'tr', 'en', 'de'] },
    `warning voice_unknown ${office}/board/voices/1`,
    `warning voice_repeated ${office}/board/voices/3`,
  ],
  [
    'a condition on a question that is not asked',
    `${office}/services/0/requirements`,
    [{ name: 'Urkunde', when: { question: 'who', is: ['me'] } }],
    `mistake question_unknown ${office}/services/0/requirements/0/when/question`,
  ],
  [
    'a condition on an option that does not exist',
    `${office}/services/0`,
    {
      ...ausweis,
      questions: [who],
      requirements: [{ name: 'Urkunde', when: { question: 'who', is: ['us'] } }],
    },
    `mistake option_unknown ${office}/services/0/requirements/0/when/is/0`,
  ],
  [
    'a question and a document that stand twice',
    `${office}/services/0`,
    { ...ausweis, questions: [who, who], documents: [paper, paper] },
    `mistake id_repeated ${office}/services/0/questions/1/id`,
    `mistake id_repeated ${office}/services/0/documents/1/id`,
  ],
  [
    'a season that ends before it begins',
    `${office}/services/0/seasons`,
    [{ from: '2027-03-02', until: '2027-03-01' }],
    `mistake season_invalid ${office}/services/0/seasons/0`,
  ],
  [
    'seasons that overlap',
    `${office}/services/0/seasons`,
    [
      { from: '2027-03-01', until: '2027-03-31' },
      { from: '2027-03-31', until: '2027-04-30' },
    ],
    `mistake season_overlap ${office}/services/0/seasons/1`,
  ],
  [
    'a choice without options, a text with some',
    `${office}/ownFields`,
    [
      { id: 'a', label: 'A', kind: 'choice' },
      { id: 'b', label: 'B', options: [{ id: 'x', text: 'X' }] },
    ],
    `mistake options_missing ${office}/ownFields/0/options`,
    `warning options_unused ${office}/ownFields/1/options`,
  ],
  [
    'own fields with one id, of an unknown service',
    `${office}/ownFields`,
    [
      { id: 'a', label: 'A' },
      { id: 'a', label: 'B', services: ['taufe'] },
    ],
    `mistake id_repeated ${office}/ownFields/1`,
    `mistake service_unknown ${office}/ownFields/1/services/0`,
  ],
  [
    'a reminder that goes out twice',
    `${office}/messages`,
    { reminderHours: [24, 24] },
    `mistake id_repeated ${office}/messages/reminderHours/1`,
  ],
  [
    'a confirmation by mail without an address',
    `${office}/confirmation`,
    { policy: 'activation' },
    `warning email_needed ${office}/fields/email`,
  ],
  ['an unknown time zone', '/timeZone', 'Mars/Base', 'mistake time_zone_unknown /timeZone'],
  ['holidays without a state', '/federalState', undefined, 'warning federal_state_missing '],
  [
    'a text in a language that is not named',
    `${office}/name`,
    { de: 'Rathaus', fr: 'Mairie' },
    `warning language_unknown ${office}/name/fr`,
  ],
  [
    'a text without the first language',
    `${office}/name`,
    { en: 'Hall' },
    `warning language_missing ${office}/name`,
  ],
  [
    'an id that is taken',
    `${office}/counters/1`,
    { id: '1', name: 'Schalter 2', queues: ['service'] },
    `mistake id_repeated ${office}/counters/1/id`,
  ],
  ['a name that is one only in another language', `${office}/services/1/name`, { de: 'Pass', en: 'Ausweis' }],
  [
    'a name that is taken in the first language',
    `${office}/services/1/name`,
    { de: 'Ausweis', en: 'Passport' },
    `mistake name_duplicate ${office}/services/1/name`,
  ],
  [
    'a name that is taken',
    `${office}/services/1/name`,
    'ausweis ',
    `mistake name_duplicate ${office}/services/1/name`,
  ],
  [
    'an unknown queue of a service',
    `${office}/services/0/queue`,
    'servise',
    `mistake queue_unknown ${office}/services/0/queue`,
  ],
  [
    'an unknown queue of a counter',
    `${office}/counters/0/queues/1`,
    'kasse',
    `mistake queue_unknown ${office}/counters/0/queues/1`,
  ],
  [
    'an unknown category',
    `${office}/services/0/categories/1`,
    'paesse',
    `mistake category_unknown ${office}/services/0/categories/1`,
  ],
  [
    'an unknown service to combine with',
    `${office}/services/0/combinableWith`,
    ['pass', 'karte'],
    `mistake service_unknown ${office}/services/0/combinableWith/1`,
  ],
  [
    'a combination over two queues',
    `${office}/services/0/combinableWith`,
    ['wohngeld'],
    `warning combination_impossible ${office}/services/0/combinableWith/0`,
  ],
  [
    'a combination that one side names',
    `${office}/services`,
    [
      { ...ausweis, combinableWith: ['pass'] },
      { ...ausweis, id: 'pass', name: 'Pass', combinableWith: [] },
    ],
    `warning combination_one_sided ${office}/services/0/combinableWith/0`,
  ],
  [
    'a service without queue and link',
    `${office}/services/2/link`,
    undefined,
    `mistake service_unreachable ${office}/services/2`,
  ],
  [
    'a category without services',
    `${office}/categories/1`,
    { id: 'leer', name: 'Leer' },
    `warning category_empty ${office}/categories/1`,
  ],
  [
    'a queue that no counter serves',
    `${office}/queues/1`,
    { ...queue, id: 'kasse', name: 'Kasse', prefix: 'K' },
    `warning queue_unserved ${office}/queues/1`,
  ],
  [
    'two queues with one prefix and numbers of their own',
    `${office}/queues/1`,
    { ...queue, id: 'kasse', name: 'Kasse', numbers: { from: 1000, to: 1999 } },
    `warning queue_unserved ${office}/queues/1`,
  ],
  [
    'two queues with one prefix',
    `${office}/queues/1`,
    { ...queue, id: 'kasse', name: 'Kasse' },
    `warning prefix_repeated ${office}/queues/1`,
    `warning queue_unserved ${office}/queues/1`,
  ],
  [
    'a queue that never opens',
    `${office}/queues/0/hours`,
    { weekly: [] },
    `warning hours_missing ${office}/queues/0/hours`,
  ],
  [
    'hours that end before they begin',
    `${weekly}/0`,
    opening('17:00', '08:00'),
    `mistake hours_invalid ${weekly}/0`,
  ],
  ['hours of no length', `${weekly}/0`, opening('08:00', '08:00'), `mistake hours_invalid ${weekly}/0`],
  [
    'hours that overlap on one of their days',
    `${weekly}/1`,
    { days: ['tue', 'wed'], from: '11:00', to: '16:00', lanes: 1 },
    `mistake hours_overlap ${weekly}/1`,
  ],
  ['hours that touch', `${weekly}/1`, opening('12:00', '16:00')],
  ['hours on another day', `${weekly}/1`, { ...opening('08:00', '12:00'), days: ['fri'] }],
  [
    'a day that stands twice',
    `${weekly}/0`,
    opening('08:00', '12:00', { days: ['mon', 'mon'] }),
    `mistake hours_overlap ${weekly}/0`,
  ],
  ['a border off the grid', `${weekly}/0`, opening('08:03', '12:00'), `mistake slot_length ${weekly}/0/from`],
  ['hours until midnight', `${weekly}/0`, opening('20:00', '24:00')],
  [
    'a break outside the opening',
    `${weekly}/0`,
    opening('08:00', '12:00', { breaks: [{ from: '11:45', to: '12:15' }] }),
    `mistake hours_invalid ${weekly}/0/breaks/0`,
  ],
  [
    'breaks that overlap',
    `${weekly}/0`,
    opening('08:00', '12:00', {
      breaks: [
        { from: '09:00', to: '10:00' },
        { from: '09:30', to: '10:30' },
      ],
    }),
    `mistake hours_overlap ${weekly}/0/breaks/1`,
  ],
  ['more lanes than counters', `${weekly}/0/lanes`, 2, `warning lanes_exceed_counters ${weekly}/0/lanes`],
  [
    'an exception that ends before it begins',
    `${exceptions}/0/until`,
    '2027-12-01',
    `mistake hours_invalid ${exceptions}/0/until`,
  ],
  [
    'an exception that changes nothing',
    `${exceptions}/0`,
    { date: '2027-12-24' },
    `mistake hours_invalid ${exceptions}/0`,
  ],
  [
    'overlapping hours of an exception',
    `${exceptions}/0/openings`,
    [
      { from: '08:00', to: '10:00', lanes: 1 },
      { from: '09:00', to: '11:00', lanes: 1 },
    ],
    `mistake hours_overlap ${exceptions}/0/openings/1`,
  ],
  [
    'start times off the grid',
    `${office}/queues/0/booking`,
    { startEveryMinutes: 12 },
    `mistake slot_length ${office}/queues/0/booking/startEveryMinutes`,
  ],
  [
    'a service longer than any opening',
    `${office}/services/0/durationMinutes`,
    241,
    `warning duration_too_long ${office}/services/0/durationMinutes`,
  ],
  ['a service as long as an opening', `${office}/services/0/durationMinutes`, 240],
];

for (const [title, pointer, value, ...expected] of cases) {
  test(`${title}: ${expected.length === 0 ? 'nothing to find' : 'found at its place'}`, () => {
    const { findings } = inspectTown(JSON.stringify(smallTownWith(pointer, value)));
    const found = findings.map((finding) => `${finding.severity} ${finding.code} ${finding.pointer}`);
    assert.deepEqual(found, expected);
  });
}

test('a break parts an opening, so that a long service no longer fits', () => {
  const file = smallTownWith(
    `${weekly}/0`,
    opening('08:00', '12:00', { breaks: [{ from: '09:00', to: '09:30' }] }),
  );
  const [first] = (file as ReturnType<typeof smallTownFile>).offices;
  first!.services[0]!.durationMinutes = 151;
  const { findings } = inspectTown(JSON.stringify(file));
  assert.match(findings[0]?.message ?? '', /never open for more than 150 minutes/);
});

test('a town with nothing wrong has no findings', () => {
  assert.deepEqual(inspectTown(JSON.stringify(smallTownFile())).findings, []);
});
