import type { Router } from 'express';
import { sql } from 'kysely';
import type { OpenDatabase } from '../database/open-database.ts';

/** Binds what machines ask: is it alive, is it ready. */
export function bindHealth(router: Router, database: OpenDatabase, isStopping: () => boolean): void {
  router.get('/health/live', (_request, response) => {
    response.json({ status: 'ok' });
  });

  router.get('/health/ready', async (_request, response) => {
    const answers =
      !isStopping() &&
      (await sql`select 1`.execute(database.db).then(
        () => true,
        () => false,
      ));
    response
      .status(answers ? 200 : 503)
      .json({ status: answers ? 'ok' : 'unavailable', database: database.engine });
  });
}
