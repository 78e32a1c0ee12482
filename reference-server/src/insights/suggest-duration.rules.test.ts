import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallOffice } from '../../test/small-office.ts';
import type { MeasuredLength } from './measured.ts';
import { suggestDuration, type PresentLength } from './suggest-duration.ts';

const office = smallOffice(
  {},
  { services: [{ id: 'card', name: 'Ausweis', queue: 'main', durationMinutes: 15 }] },
);
const present: PresentLength = { service: office.services[0]!, name: 'Ausweis', gridMinutes: 5 };

const measured = (facts: Partial<MeasuredLength>): MeasuredLength => ({
  ...{ service: 'card', cases: 20, minutes: 11, furtherCases: 0, furtherMinutes: null },
  ...facts,
});

const cases: [
  title: string,
  facts: Partial<MeasuredLength>,
  gridMinutes: number,
  suggested: (number | null)[],
][] = [
  ['three quarters in 11 minutes fit into two steps', {}, 5, [10, null]],
  ['to the nearest step', { minutes: 12.5 }, 5, [15, null]],
  ['in steps of the queue', { minutes: 21 }, 15, [15, null]],
  ['never less than a step', { minutes: 1 }, 10, [10, null]],
  ['nineteen visits are too few', { cases: 19 }, 5, [null, null]],
  ['each further one as much longer as it takes', { furtherCases: 20, furtherMinutes: 6 }, 5, [10, 5]],
  ['a further one may cost nothing', { furtherCases: 20, furtherMinutes: -1 }, 5, [10, 0]],
  ['of further ones nineteen are too few too', { furtherCases: 19, furtherMinutes: 6 }, 5, [10, null]],
  ['without single ones nothing is known of them', { cases: 0, furtherCases: 40 }, 5, [null, null]],
];

for (const [title, facts, gridMinutes, suggested] of cases) {
  test(`a suggested length: ${title}`, () => {
    const { suggestedMinutes, suggestedAdditionalMinutes } = suggestDuration(
      { ...present, gridMinutes },
      measured(facts),
    );
    assert.deepEqual([suggestedMinutes, suggestedAdditionalMinutes], suggested);
  });
}

test('the present length is that of the configuration until another one is taken over', () => {
  const { durationMinutes, additionalMinutes, adoptedAt, cases } = suggestDuration(present, undefined);
  assert.deepEqual([durationMinutes, additionalMinutes, adoptedAt, cases], [15, 15, undefined, 0]);
  const since = { adoptedAt: '2027-03-30T07:00:00+02:00' };
  const taken = suggestDuration(
    { ...present, adopted: { ...since, durationMinutes: 10, additionalMinutes: null } },
    undefined,
  );
  assert.deepEqual(
    [taken.durationMinutes, taken.additionalMinutes, taken.adoptedAt],
    [10, 10, since.adoptedAt],
  );
  const both = { ...since, durationMinutes: 10, additionalMinutes: 0 };
  assert.equal(suggestDuration({ ...present, adopted: both }, undefined).additionalMinutes, 0);
});
