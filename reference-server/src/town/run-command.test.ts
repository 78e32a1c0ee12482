import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallTownFile, smallTownWith } from '../../test/small-town-file.ts';
import { runTownCommand } from './run-command.ts';

/** Runs the command on files in memory. */
function run(args: string[], files: Record<string, unknown> = {}) {
  const written: Record<string, string> = {};
  const out: string[] = [];
  const errors: string[] = [];
  const status = runTownCommand(args, {
    readText: (file) =>
      typeof files[file] === 'string' ? files[file] : JSON.stringify(files[file], null, 2),
    writeText: (file, text) => void (written[file] = text),
    listFiles: (directory) =>
      Object.keys(files)
        .filter((file) => file.startsWith(`${directory}/`))
        .map((file) => file.slice(directory.length + 1)),
    print: (text) => void out.push(text),
    printError: (text) => void errors.push(text),
    todayDate: '2027-03-26',
  });
  return { status, out: out.join('\n'), errors: errors.join('\n'), written };
}

const dldb = {
  'services.json': { data: [{ id: '7', name: 'Ausweis', duration: 15, combinable: [7] }] },
  'locations.json': {
    data: [
      {
        id: '1',
        name: 'Rathaus',
        address: { street: 'Am Markt', house_number: '1', postal_code: '00000', city: 'Erfundstadt' },
        slotTimeInMinutes: 5,
        services: [
          { service: '7', duration: 15, appointment: { slots: '3', allowed: true, external: false } },
        ],
      },
    ],
  },
};

test('a right file is summed up, with the room that each day has by rule', () => {
  const { status, out, errors } = run(['check', 'town.json'], { 'town.json': smallTownFile() });
  assert.equal(status, 0);
  assert.equal(errors, '');
  assert.equal(
    out,
    [
      'town.json is right.',
      'Kleinstadt: 1 office, 3 services.',
      '  Rathaus (rathaus): 2 services to book, 1 by link only, 1 category, 1 counter',
      '    A  queue service, appointments of 20 min by day: sat closed, sun closed, mon holiday, tue 12, wed closed, thu closed, fri closed',
    ].join('\n'),
  );
});

test('every mistake is named with its place, and the status is 1', () => {
  const file = smallTownWith('/offices/0/services/2/link', undefined);
  const { status, out, errors } = run(['check', 'town.json'], { 'town.json': file });
  assert.equal(status, 1);
  assert.equal(out, '');
  assert.match(
    errors,
    /^mistake: town\.json:\d+:\d+ {2}\/offices\/0\/services\/2\n {4}The service "wohngeld" has neither/,
  );
  assert.match(errors, /mistakes: 1\./);
});

test('a warning does not fail', () => {
  const file = smallTownWith('/federalState', undefined);
  const { status, errors } = run(['check', 'town.json'], { 'town.json': file });
  assert.equal(status, 0);
  assert.match(errors, /^warning: .*\n.*federal_state_missing/);
});

test('a file that is no JSON is a mistake at its place', () => {
  const { status, errors } = run(['check', 'town.json'], { 'town.json': '{"name": }' });
  assert.equal(status, 1);
  assert.match(errors, /town\.json:1:10/);
});

test('an export becomes a file that is right, with a report beside it', () => {
  const args = ['import', 'dldb', 'services.json', 'locations.json', '--out', 'o.json', '--report', 'r.json'];
  const { status, out, errors, written } = run(
    [...args, '--federal-state', 'by', '--name', 'Neustadt'],
    dldb,
  );
  assert.equal(status, 0);
  assert.equal(out, '');
  assert.match(errors, /^Taken over: 1 of 1 offices, 1 of 1 services/);
  assert.equal(JSON.parse(written['r.json']!).counts.leika_missing, 1);
  const checked = run(['check', 'o.json'], written);
  assert.equal(checked.status, 0);
  assert.match(checked.out, /Neustadt: 1 office, 1 service\./);
});

test('without --out the configuration is printed', () => {
  const { out } = run(['import', 'dldb', 'services.json', 'locations.json'], dldb);
  assert.equal(JSON.parse(out).name, 'Erfundstadt');
});

test('an export that is none is refused in a sentence', () => {
  const files = { ...dldb, 'services.json': { rows: [] } };
  const { status, errors } = run(['import', 'dldb', 'services.json', 'locations.json'], files);
  assert.equal(status, 1);
  assert.match(errors, /file of services must be a list/);
});

test('without arguments it explains itself; a wrong call is status 2', () => {
  assert.match(run([]).out, /npm run town -- check FILE/);
  assert.equal(run([]).status, 0);
  for (const args of [['chek'], ['check'], ['check', 'a', 'b'], ['--foo'], ['import', 'csv', 'a', 'b']]) {
    const { status, errors } = run(args);
    assert.equal(status, 2);
    assert.match(errors, /npm run town -- import dldb/);
  }
});

test('an unknown federal state is a wrong call', () => {
  const args = ['import', 'dldb', 'services.json', 'locations.json', '--federal-state', 'XX'];
  assert.equal(run(args, dldb).status, 2);
});

test('a picture that boards show and that is not in the directory is named', () => {
  const signage = ['market.jpg', 'hall.jpg'].map((picture) => ({
    id: picture.slice(0, -4),
    kind: 'picture',
    picture,
    alt: 'Ein Bild',
  }));
  const files = {
    'town.json': smallTownWith('/offices/0/signage', signage),
    'pictures/market.jpg': '',
  };
  const { status, errors } = run(['check', 'town.json', '--pictures', 'pictures'], files);
  assert.equal(status, 0);
  assert.match(errors, /no "hall.jpg" among the pictures/);
  assert.doesNotMatch(errors, /market/);
  assert.equal(run(['check', 'town.json'], files).errors, '');
});
