import { fixtures } from '@wartemarke/client/testing';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toCapacityView, toLanes, toLaneState, toLastDay } from './capacity.view.ts';

const { queueDays, misfitDay } = fixtures;

test('two weeks are rows of days, with a cell for each queue in one order', () => {
  const { queues, rows } = toCapacityView(queueDays, '2027-03-01');
  assert.deepEqual(
    queues.map(({ id }) => id),
    ['meldewesen', 'verkehr'],
  );
  assert.deepEqual([rows.length, rows[0]?.date, rows.at(-1)?.date], [14, '2027-03-01', '2027-03-14']);
  for (const { date, cells } of rows) {
    assert.deepEqual(
      cells.map((cell) => [cell?.queue, cell?.date]),
      [
        ['meldewesen', date],
        ['verkehr', date],
      ],
    );
  }
});

test('a new week is set apart, the first row is not', () => {
  const weeks = toCapacityView(queueDays, '2027-03-01').rows.filter(({ isWeekStart }) => isWeekStart);
  assert.deepEqual(
    weeks.map(({ date }) => date),
    ['2027-03-08'],
  );
});

test('a day that is not known yet leaves its place empty', () => {
  const { rows } = toCapacityView(queueDays, '2027-03-14');
  assert.deepEqual(rows[1]?.cells, [undefined, undefined]);
});

test('two weeks end on the thirteenth day after the first, across a clock change', () => {
  assert.deepEqual([toLastDay('2027-03-20'), toLastDay('2027-10-25')], ['2027-04-02', '2027-11-07']);
});

test('a day is closed, changed, or as the opening hours have it', () => {
  const [planned] = queueDays;
  assert.ok(planned);
  assert.equal(toLaneState(planned), 'planned');
  assert.equal(toLaneState({ ...planned, lanes: 3, change: { lanes: 3 } }), 'changed');
  assert.equal(toLaneState(misfitDay), 'closed');
});

test('lanes are a whole number that a day can have', () => {
  const typed = ['3', ' 0 ', '64', '65', '-1', '2.5', '', 'drei', '1e1'];
  assert.deepEqual(typed.map(toLanes), [3, 0, 64, ...Array.from({ length: 6 }, () => undefined)]);
});
