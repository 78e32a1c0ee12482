import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { smallTownFile } from '../../../test/small-town-file.ts';
import { runTownCommand } from '../run-command.ts';

const sample = readFileSync(new URL('../../../towns/sample.json', import.meta.url), 'utf8');

/** Runs the command on files in memory. */
function run(args: string[], files: Record<string, unknown>) {
  const written: Record<string, string> = {};
  const out: string[] = [];
  const errors: string[] = [];
  const toText = (content: unknown) =>
    typeof content === 'string' ? content : JSON.stringify(content, null, 2);
  const status = runTownCommand(args, {
    readText: (file) => toText(files[file]),
    writeText: (file, text) => void (written[file] = text),
    listFiles: () => [],
    print: (text) => void out.push(text),
    printError: (text) => void errors.push(text),
    todayDate: '2027-03-26',
  });
  return { status, out: out.join('\n'), errors: errors.join('\n'), written };
}

/** The small town and a neighbour of it that differs. */
function neighbours(change: (theirs: ReturnType<typeof smallTownFile>) => void) {
  const theirs = smallTownFile();
  change(theirs);
  return { 'ours.json': smallTownFile(), 'theirs.json': theirs };
}

const garage = {
  ...{ id: 'garage', name: 'Anwohnerparken', categories: [] as string[] },
  ...{ queue: 'service', durationMinutes: 10 },
};

test('a shared configuration is right, and nothing of the house is in it', () => {
  const { status, written, errors } = run(['share', 'town.json', '--out', 'shared.json'], {
    'town.json': sample,
  });
  assert.equal(status, 0);
  const shared = written['shared.json']!;
  for (const office of JSON.parse(shared).offices)
    for (const own of ['phone', 'email', 'counters', 'zones', 'signage', 'privacyLink'])
      assert.ok(!(own in office), own);
  assert.match(errors, /\/offices\/0\/phone/);
  assert.equal(run(['check', 'shared.json'], written).status, 0);
});

test('what opens a door is taken out of web addresses, and a number in a text is named', () => {
  const town = smallTownFile();
  Object.assign(town.offices[0]!.services[2]!, {
    link: 'https://amt:geheim@forms.example/wohngeld?form=7&access_token=abc',
    hint: 'Fragen an Frau Beispiel, 05321 704 12.',
  });
  const { out, errors } = run(['share', 'town.json'], { 'town.json': town });
  assert.equal(JSON.parse(out).offices[0].services[2].link, 'https://forms.example/wohngeld?form=7');
  assert.match(errors, /\/offices\/0\/services\/2\/link/);
  assert.match(errors, /may be given away:\n {2}\/offices\/0\/services\/2\/hint/);
});

test('a key behind the hash of a web address is taken out, and one within a text is named', () => {
  const town = smallTownFile();
  Object.assign(town.offices[0]!.services[2]!, { link: 'https://forms.example/a?form=7#jwt=abc' });
  Object.assign(town.offices[0]!.services[1]!, { hint: 'Siehe https://forms.example/b?pwd=abc.' });
  Object.assign(town.offices[0]!.services[0]!, { hint: 'Siehe https://forms.example/c?form=7#schritt-2' });
  const { out, errors } = run(['share', 'town.json'], { 'town.json': town });
  assert.equal(JSON.parse(out).offices[0].services[2].link, 'https://forms.example/a?form=7');
  assert.match(errors, /may be given away:\n {2}\/offices\/0\/services\/1\/hint$/);
});

test('numbers as printers set them and machines inside the house are named, public pages and days are not', () => {
  const link = (host: string) => `Siehe https://${host}/formular`;
  const named = ['Tel. 05321 – 704 12', 'Tel. 05321\u00A0704\u201112', link('intranet'), link('10.1.2.3')];
  for (const [hint, isNamed] of [
    ...[...named, link('formulare.stadt.local')].map((text) => [text, true] as const),
    ...[link('www.stadt.example'), 'Bis 01.02.2027, 08:00–12:00 Uhr'].map((text) => [text, false] as const),
  ]) {
    const town = smallTownFile();
    Object.assign(town.offices[0]!.services[0]!, { hint });
    const { errors } = run(['share', 'town.json'], { 'town.json': town });
    assert.equal(errors.includes('may be given away'), isNamed, hint);
  }
});

test('the own configuration is not overwritten with what is left of it', () => {
  const args = ['share', 'town.json', '--out', './town.json'];
  const { status, errors, written } = run(args, { 'town.json': smallTownFile() });
  assert.equal(status, 1);
  assert.match(errors, /would lose what is left out/);
  assert.deepEqual(written, {});
});

test('two towns that say the same do not differ, whatever is left to the defaults', () => {
  const files = neighbours(({ offices: [office] }) =>
    Object.assign(office!, { retentionDays: 30, phone: '1', accent: '#004f9f' }),
  );
  assert.equal(run(['compare', 'ours.json', 'theirs.json'], files).out, 'Nothing differs.');
});

test('what differs is named by item and value, and nothing is written', () => {
  const files = neighbours(({ offices: [office] }) => {
    office!.services[0]!.durationMinutes = 10;
    Object.assign(office!.services[1]!, { name: { de: 'Pass', en: 'Passport' } });
    office!.services.push(garage);
    Object.assign(office!, { checkIn: { lateMinutes: 5 } });
  });
  const { status, out, written } = run(['compare', 'ours.json', 'theirs.json'], files);
  assert.equal(status, 0);
  assert.deepEqual(out.split('\n'), [
    '~ services/ausweis  Ausweis',
    '    durationMinutes: 15 → 10',
    '~ services/pass  Pass',
    '    name/en: (nothing) → "Passport"',
    '+ services/garage  Anwohnerparken',
    '~ rules/checkIn',
    '    lateMinutes: 15 → 5',
  ]);
  assert.deepEqual(written, {});
});

test('without a file to write to, taking over only shows what would change', () => {
  const files = neighbours(({ offices: [office] }) => void office!.services.push(garage));
  const { status, out, errors, written } = run(['take', 'ours.json', 'theirs.json', 'new'], files);
  assert.equal(status, 0);
  assert.match(out, /^\+ services\/garage/);
  assert.match(errors, /Nothing was written/);
  assert.deepEqual(written, {});
});

test('what is taken over comes into our file, and everything else stays as it was written', () => {
  const files = neighbours(({ offices: [office] }) => {
    office!.services[0]!.durationMinutes = 10;
    Object.assign(office!.services[0]!, { name: { de: 'Ausweis', en: 'Identity card' } });
    Object.assign(office!, { checkIn: { lateMinutes: 5 } });
  });
  const ours = `${JSON.stringify(files['ours.json'], null, 2)}\n`;
  const wishes = ['services/ausweis/name/en', 'rules/checkIn'];
  const { written } = run(['take', 'ours.json', 'theirs.json', ...wishes, '--out', 'new.json'], {
    ...files,
    'ours.json': ours,
  });
  const before = JSON.parse(ours);
  const after = JSON.parse(written['new.json']!);
  assert.deepEqual(after.offices[0].services[0].name, { de: 'Ausweis', en: 'Identity card' });
  assert.equal(after.offices[0].services[0].durationMinutes, 15);
  assert.deepEqual(after.offices[0].checkIn, { lateMinutes: 5 });
  delete after.offices[0].checkIn;
  after.offices[0].services[0].name = 'Ausweis';
  assert.deepEqual(after, before);
  const kept = ours.split('\n').filter((line) => !line.includes('"Ausweis"'));
  assert.deepEqual(
    kept.filter((line) => !written['new.json']!.includes(line)),
    [],
  );
});

test('a list of values that we leave to the default is taken over whole', () => {
  const files = neighbours(({ offices: [office] }) =>
    Object.assign(office!, { messages: { reminderHours: [24, 8] } }),
  );
  const { written } = run(['take', 'ours.json', 'theirs.json', 'rules', '--out', 'new.json'], files);
  assert.deepEqual(JSON.parse(written['new.json']!).offices[0].messages, { reminderHours: [24, 8] });
});

test('entries of a list that only share a place are not mixed, those of one name are', () => {
  const files = neighbours(({ offices: [office] }) =>
    Object.assign(office!.services[0]!, {
      requirements: [{ name: 'Alter Ausweis' }, { name: { de: 'Gebühr', en: 'Fee' } }],
    }),
  );
  Object.assign(files['ours.json'].offices[0]!.services[0]!, {
    requirements: [
      { name: 'Foto', hint: '35 × 45 mm' },
      { name: 'Gebühr', hint: 'Mit Karte' },
    ],
  });
  const { written } = run(['take', 'ours.json', 'theirs.json', 'services', '--out', 'new.json'], files);
  assert.deepEqual(JSON.parse(written['new.json']!).offices[0].services[0].requirements, [
    { name: 'Alter Ausweis' },
    { name: { de: 'Gebühr', en: 'Fee' }, hint: 'Mit Karte' },
  ]);
});

test('two services of the neighbour with one key do not both become the same of ours', () => {
  const leika = '99000000000001';
  const files = neighbours(({ offices: [office] }) => {
    Object.assign(office!.services[0]!, { leika });
    office!.services.push(Object.assign({ ...garage }, { leika }));
  });
  Object.assign(files['ours.json'].offices[0]!.services[0]!, { leika });
  const { out } = run(['compare', 'ours.json', 'theirs.json'], files);
  assert.equal(out, '+ services/garage  Anwohnerparken');
});

test('a word of a field that we have is taken over wherever the neighbour asks for it', () => {
  const files = neighbours(({ offices: [office] }) => {
    office!.services.push(garage);
    Object.assign(office!, { ownFields: [{ id: 'mark', label: 'Kennzeichen', services: ['garage'] }] });
  });
  Object.assign(files['ours.json'].offices[0]!, { ownFields: [{ id: 'mark', label: 'Nummer' }] });
  const args = ['take', 'ours.json', 'theirs.json', 'ownFields/mark/label', '--out', 'new.json'];
  const { written } = run(args, files);
  assert.deepEqual(JSON.parse(written['new.json']!).offices[0].ownFields, [
    { id: 'mark', label: 'Kennzeichen' },
  ]);
});

test('what strangers wrote cannot hide a difference: neither behind its length nor by signs for the terminal', () => {
  const files = neighbours(({ offices: [office] }) => {
    Object.assign(office!.services[0]!, { hint: `${'Bitte mitbringen. '.repeat(5)}Morgen` });
    office!.services.push(Object.assign({ ...garage }, { name: 'Gut\u001b[2K\rAlt' }));
  });
  Object.assign(files['ours.json'].offices[0]!.services[0]!, {
    hint: `${'Bitte mitbringen. '.repeat(5)}Heute`,
  });
  Object.assign(files['theirs.json'].offices[0]!.services[1]!, { hint: 'Gebühr \u202E73\u202C Euro' });
  const { out } = run(['compare', 'ours.json', 'theirs.json'], files);
  assert.match(out, /mitbringen\. Heute" → ….*mitbringen\. Morgen"/);
  assert.match(out, /\+ services\/garage {2}Gut\uFFFD\[2K\uFFFDAlt/);
  assert.match(out, /Gebühr \uFFFD73\uFFFD Euro/);
  const broken = { ...files, 'theirs.json': { ...files['theirs.json'], '\u001b[2K': 1 } };
  assert.match(
    run(['compare', 'ours.json', 'theirs.json'], broken).errors,
    /\/\uFFFD\[2K\n {4}"\uFFFD\[2K" is not known/,
  );
});

test('a new service brings its heading, and points only to what is here', () => {
  const files = neighbours(({ offices: [office] }) => {
    office!.categories.push({ id: 'verkehr', name: 'Verkehr' });
    office!.services.push(
      { ...garage, categories: ['verkehr'], combinableWith: ['pass', 'mond'] } as never,
      { ...garage, id: 'mond', name: 'Mondreise' } as never,
    );
  });
  const { written, errors } = run(
    ['take', 'ours.json', 'theirs.json', 'services/garage', '--out', 'new.json'],
    files,
  );
  assert.doesNotMatch(errors, /mistake/);
  const [office] = JSON.parse(written['new.json']!).offices;
  assert.deepEqual(office.categories.at(-1), { id: 'verkehr', name: 'Verkehr' });
  assert.deepEqual(office.services.at(-1).combinableWith, ['pass']);
});

test('the same concern under another id is found by its LeiKa key', () => {
  const leika = '99008001000000';
  const { 'ours.json': ours, 'theirs.json': theirs } = neighbours(({ offices: [office] }) => {
    Object.assign(office!.services[0]!, { id: 'personalausweis', leika, durationMinutes: 10 });
  });
  Object.assign(ours.offices[0]!.services[0]!, { leika });
  const { out } = run(['compare', 'ours.json', 'theirs.json'], { 'ours.json': ours, 'theirs.json': theirs });
  assert.equal(out, '~ services/ausweis  Ausweis\n    durationMinutes: 15 → 10');
});

test('a language that we do not speak is not taken over', () => {
  const files = neighbours(({ languages, offices: [office] }) => {
    languages.push('tr');
    Object.assign(office!.services[0]!, { name: { de: 'Ausweis', tr: 'Kimlik' } });
  });
  assert.equal(run(['compare', 'ours.json', 'theirs.json'], files).out, 'Nothing differs.');
});

test('a service from a queue that we do not have needs to be told which of ours it is', () => {
  const files = neighbours(({ offices: [office] }) => {
    office!.queues.push({ ...office!.queues[0]!, id: 'schnell', name: 'Schnell', prefix: 'B' });
    office!.services.push({ ...garage, queue: 'schnell' });
  });
  const args = ['take', 'ours.json', 'theirs.json', 'services/garage', '--out', 'new.json'];
  const refused = run(args, files);
  assert.equal(refused.status, 1);
  assert.match(refused.errors, /--queue schnell=service/);
  assert.deepEqual(refused.written, {});
  const { status, written } = run([...args, '--queue', 'schnell=service'], files);
  assert.equal(status, 0);
  assert.equal(JSON.parse(written['new.json']!).offices[0].services.at(-1).queue, 'service');
});

test('what would make mistakes is not written', () => {
  const files = neighbours(({ offices: [office] }) =>
    Object.assign(office!.services[0]!, { categories: ['ausweise'], combinableWith: ['garage'] }),
  );
  files['theirs.json'].offices[0]!.services.push(
    Object.assign({ ...garage }, { combinableWith: ['ausweis'] }),
  );
  const args = ['take', 'ours.json', 'theirs.json', 'services/ausweis', '--out', 'new.json'];
  const { status, errors, written } = run(args, files);
  assert.equal(status, 1);
  assert.match(errors, /service_unknown[^]*Nothing was written/);
  assert.deepEqual(written, {});
});

test('what differs nowhere, an unknown office and a file with mistakes are refused in a sentence', () => {
  const umlauts = JSON.stringify(smallTownFile()).replace('Ausweis', 'Führerschein');
  const latin = Buffer.from(umlauts, 'latin1').toString('utf8');
  const files = { ...neighbours(() => {}), 'broken.json': { name: 'X' }, 'latin.json': latin };
  for (const [args, sentence] of [
    [
      ['take', 'ours.json', 'theirs.json', 'services/mond'],
      /Nothing that differs is called "services\/mond"/,
    ],
    [
      ['compare', 'ours.json', 'theirs.json', '--office', 'mond=rathaus'],
      /no office "mond"; it has: rathaus/,
    ],
    [['compare', 'ours.json', 'theirs.json', '--queue', 'service'], /THEIRS=OURS/],
    [
      ['compare', 'ours.json', 'theirs.json', '--queue', 'mond=service'],
      /They have no queue "mond", but: service/,
    ],
    [['compare', 'ours.json', 'theirs.json', '--queue', 'service=mond'], /We have no queue "mond"/],
    [
      ['take', 'latin.json', 'theirs.json', 'new', '--out', 'latin.json'],
      /latin\.json is not written in UTF-8/,
    ],
    [['compare', 'ours.json', 'broken.json'], /broken\.json has one mistake/],
  ] as const) {
    const { status, errors } = run([...args], files);
    assert.equal(status, 1);
    assert.match(errors, sentence);
  }
});
