import assert from 'node:assert/strict';
import { sql, type Kysely } from 'kysely';
import type { Schema } from '../../src/database/schema.ts';
import { office } from './model-town.ts';
import type { Entry, Reference, Visit } from './reference.ts';
import { firstCellOf } from './reference-clock.ts';

/** What the database holds, in the words of the model. */
export interface Seen {
  readonly visits: (Visit & { version: number })[];
  readonly entries: Entry[];
  readonly cells: string[];
  readonly loads: string[];
}

const epoch = (column: string) => sql`(extract(epoch from ${sql.ref(column)}) * 1000)::float8`;

interface Row extends Omit<Seen, 'cells'> {
  readonly cells: { day: string; cell: number; lane: number; appointment: string }[];
}

/** Reads all that is alive, as one row. */
export async function look(db: Kysely<Schema>): Promise<Seen> {
  const { rows } = await sql<{ seen: Row }>`select json_build_object(
    'visits', (select coalesce(json_agg(json_build_object('id', id, 'state', state, 'date', date, 'cell', first_cell,
        'cells', cell_count, 'lane', lane, 'online', online, 'heldUntil', ${epoch('held_until')},
        'releaseAt', ${epoch('release_at')}, 'extensions', extensions, 'moves', moves, 'createdAt', ${epoch('created_at')}, 'entry', waiting,
        'version', version)), '[]')
      from appointments where office = ${office} and (state in ('held', 'confirmed') or release_at is not null)),
    'entries', (select coalesce(json_agg(json_build_object('id', id, 'state', state, 'cells', case services->0->>'id'
        when 'lang' then 2 else 1 end, 'fromDate', from_date, 'toDate', to_date, 'weekdays', weekdays, 'part', part,
        'passed', passed, 'unanswered', unanswered, 'visit', appointment) order by place), '[]')
      from waiting_entries where office = ${office}),
    'cells', (select coalesce(json_agg(cells), '[]') from cells where office = ${office}),
    'loads', (select coalesce(json_agg(concat_ws(' ', day, appointments, online_cells)), '[]')
      from day_loads where office = ${office} and appointments + online_cells > 0)) as seen`.execute(db);
  const { visits, entries, cells, loads } = rows[0]!.seen;
  const fromOpening = (date: string, cell: number) => cell - firstCellOf(date);
  return {
    loads,
    visits: visits.map((visit) => ({ ...visit, cell: fromOpening(visit.date, visit.cell) })),
    entries: entries.map((entry) => ({ ...entry, passed: entry.passed.map((at) => Date.parse(String(at))) })),
    cells: cells.map(
      ({ day, cell, lane, appointment }) => `${day} ${fromOpening(day, cell)} ${lane} ${appointment}`,
    ),
  };
}

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);

/** Makes sure that the database says what the model says, and that its sums and cells are those of its appointments. */
export function agree(model: Reference, seen: Seen): void {
  const visits = seen.visits.map(({ version: _version, ...visit }) => visit);
  assert.deepEqual(visits.toSorted(byId), model.visits.toSorted(byId));
  assert.deepEqual(seen.entries, model.entries);
  const cells = model.visits.flatMap(({ id, date, cell, cells: length, lane }) =>
    Array.from({ length }, (_, index) => `${date} ${cell + index} ${lane} ${id}`),
  );
  assert.deepEqual(seen.cells.toSorted(), cells.toSorted());
  const dates = [...new Set(model.visits.map(({ date }) => date))];
  const loads = dates.map((date) => {
    const ofDay = model.visits.filter((visit) => visit.date === date);
    const online = ofDay.filter((visit) => visit.online).reduce((sum, visit) => sum + visit.cells, 0);
    return `${date} ${ofDay.length} ${online}`;
  });
  assert.deepEqual(seen.loads.toSorted(), loads.toSorted());
}
