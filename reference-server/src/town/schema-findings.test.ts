import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallTownWith } from '../../test/small-town-file.ts';
import { inspectTown } from './read-town.ts';

const service = '/offices/0/services/0';
const queue = '/offices/0/queues/0';

const cases: [pointer: string, value: unknown, code: string, says: RegExp][] = [
  ['/name', undefined, 'field_required', /"name" is missing here; it must be a text/],
  ['/name', ' ', 'field_invalid', /must not be empty/],
  ['/offices', [], 'field_invalid', /at least 1 entries/],
  ['/federalState', 'XX', 'field_invalid', /"XX" .* one of BB, BE/],
  ['/languages/0', 'Deutsch', 'field_invalid', /language tag/],
  ['/nmae', 'Kleinstadt', 'field_unknown', /"nmae" is not known here; these are: \$schema, name/],
  [`${service}/durationMinuten`, 5, 'field_unknown', /these are: .*durationMinutes/],
  [`${service}/durationMinutes`, '15', 'field_invalid', /"15" .* must be a number/],
  [`${service}/durationMinutes`, 0, 'field_invalid', /at least 1/],
  [`${service}/durationMinutes`, 7.5, 'field_invalid', /whole number/],
  [`${service}/maxQuantity`, 21, 'field_invalid', /at most 20/],
  [`${service}/name`, '', 'field_invalid', /must not be empty/],
  [`${service}/name`, {}, 'field_invalid', /one language at least/],
  [`${service}/name`, 5, 'field_invalid', /texts by language/],
  [`${service}/id`, 'Ausweis', 'field_invalid', /lower-case/],
  [`${service}/combinableWith`, 'pass', 'field_invalid', /"all" or a list/],
  [`${service}/leika`, '123', 'field_invalid', /14 digits/],
  [`${service}/link`, 'javascript:alert(1)', 'field_invalid', /web address/],
  ['/offices/0/email', 'rathaus', 'field_invalid', /e-mail address/],
  ['/offices/0/queues', [], 'field_invalid', /at least 1 entries/],
  ['/offices/0/counters/0/queues', [], 'field_invalid', /at least 1 entries/],
  [`${queue}/gridMinutes`, 7, 'slot_length', /must be 5, 10, 15, 20 or 30/],
  [`${queue}/gridMinutes`, 0, 'slot_length', /must be 5/],
  [`${queue}/booking`, { startEveryMinutes: 0 }, 'slot_length', /at least 5/],
  [`${queue}/hours/weekly/0/from`, '8:00', 'hours_invalid', /time like 08:00/],
  [`${queue}/hours/weekly/0/days`, ['monday'], 'field_invalid', /one of mon, tue/],
  [`${queue}/hours/exceptions/0/date`, '2027-02-29', 'field_invalid', /day like 2027-12-24/],
];

for (const [pointer, value, code, says] of cases) {
  test(`${pointer} = ${JSON.stringify(value)} is ${code}`, () => {
    const { town, findings } = inspectTown(JSON.stringify(smallTownWith(pointer, value)));
    assert.equal(town, undefined);
    assert.equal(findings.length, 1);
    assert.equal(findings[0]?.code, code);
    assert.ok(findings[0]?.pointer.startsWith(pointer));
    assert.match(findings[0]?.message ?? '', says);
  });
}

test('all mistakes are named together', () => {
  const file = smallTownWith(`${service}/durationMinutes`, 0) as { name: unknown };
  file.name = 3;
  const { findings } = inspectTown(JSON.stringify(file, null, 2));
  assert.deepEqual(
    findings.map(({ pointer }) => pointer),
    ['/name', `${service}/durationMinutes`],
  );
});
