import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pino } from 'pino';
import { describeOnEngines, openTestDatabase } from '../test/engines.ts';
import { toLoggable } from './loggable-error.ts';

function startLog() {
  const lines: string[] = [];
  const log = pino({ serializers: { err: toLoggable } }, { write: (line: string) => void lines.push(line) });
  return { log, lines };
}

describeOnEngines('an error in the log', (engine) => {
  test('says what happened and nothing of the people in the row', async (t) => {
    const { db } = await openTestDatabase(t, engine);
    const { log, lines } = startLog();
    const clerk = { name: 'Erika Mustermann', password_hash: 'geheim', offices: '[]' };
    const save = (id: string) =>
      db
        .insertInto('clerks')
        .values({ id, ...clerk })
        .execute();
    await save('00000000-0000-4000-8000-000000000001');
    await save('00000000-0000-4000-8000-000000000002').catch((err: unknown) => log.error({ err }, 'failed'));
    assert.match(lines.join(''), /"code":"23505".*"constraint":"clerks_name"/);
    assert.doesNotMatch(lines.join(''), /mustermann|geheim/i);
  });
});

test('what is thrown without being an error is said as text', () => {
  assert.deepEqual(toLoggable('lost'), { message: 'lost' });
});
