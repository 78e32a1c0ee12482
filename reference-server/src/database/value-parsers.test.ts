import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { describeOnEngines, openTestDatabase } from '../../test/engines.ts';

describeOnEngines('values', (engine) => {
  const cases: readonly [type: string, written: string, read: unknown][] = [
    ['boolean', 'true', true],
    ['smallint', '-7', -7],
    ['integer', '42', 42],
    ['bigint', '9007199254740991', 9007199254740991],
    ['numeric', '12345678901234567890.10', '12345678901234567890.10'],
    ['double precision', '0.1', 0.1],
    ['text', 'Grüße', 'Grüße'],
    ['uuid', '7f6b0c7e-5a2f-4a7e-9d8b-1c2d3e4f5a6b', '7f6b0c7e-5a2f-4a7e-9d8b-1c2d3e4f5a6b'],
    ['date', '2027-03-28', '2027-03-28'],
    ['timestamp', '2027-03-28 02:30:00', '2027-03-28 02:30:00'],
    ['timestamptz', '2027-03-28T03:30:00.123+02:00', new Date('2027-03-28T01:30:00.123Z')],
    ['timestamptz', '1890-01-01T00:00:00Z', new Date('1890-01-01T00:00:00Z')],
    ['jsonb', '{"list":[1,null,"ü"]}', { list: [1, null, 'ü'] }],
    ['json', '"text"', 'text'],
    ['bytea', '\\x00ff10', Buffer.from([0, 255, 16])],
    ['date[]', '{2027-01-01,NULL}', ['2027-01-01', null]],
    [
      'bigint[]',
      '{{1,2},{3,4}}',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['text[]', '{"a,b","",NULL,"x\\"y"}', ['a,b', '', null, 'x"y']],
    ['timestamptz[]', '{2027-01-01T00:00:00Z}', [new Date('2027-01-01T00:00:00Z')]],
    ['interval', '90 minutes', '01:30:00'],
  ];
  for (const [type, written, expected] of cases) {
    test(`${type} ${written} is read as ${typeof expected}`, async (t) => {
      const { db } = await openTestDatabase(t, engine);
      const { rows } = await sql<{ value: unknown }>`
        select cast(${written}::text as ${sql.raw(type)}) as value`.execute(db);
      assert.deepEqual(rows[0]?.value, expected);
    });
  }

  test('a number that would lose digits is refused', async (t) => {
    const { db } = await openTestDatabase(t, engine);
    await assert.rejects(sql`select 9007199254740993::bigint as value`.execute(db), RangeError);
  });

  test('Date, Buffer, array and JSON text are written as they are read', async (t) => {
    const { db } = await openTestDatabase(t, engine);
    const written = {
      instant: new Date('2027-10-31T01:30:00.5Z'),
      bytes: Buffer.from('ab'),
      list: ['a', 'b,c'],
    };
    const { rows } = await sql`
      select ${written.instant}::timestamptz as instant, ${written.bytes}::bytea as bytes,
        ${written.list}::text[] as list`.execute(db);
    assert.deepEqual(rows, [written]);
  });

  test('what a statement makes of an instant is in UTC', async (t) => {
    const { db } = await openTestDatabase(t, engine);
    const { rows } = await sql<{
      day: string;
    }>`select '2027-06-30T23:30:00Z'::timestamptz::date as day`.execute(db);
    assert.deepEqual(rows, [{ day: '2027-06-30' }]);
  });
});
