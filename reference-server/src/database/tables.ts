import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** A table as the database itself describes it. */
export interface StoredTable {
  readonly name: string;
  /** Columns that are stored, not computed. */
  readonly columns: readonly string[];
  /** The column that the database numbers, when there is one. */
  readonly numbered: string | null;
  /** Tables that its foreign keys point to. */
  readonly needs: readonly string[];
}

/** Every table but the migrator's own, those first that others point to. */
export async function listTables(db: Kysely<Schema>): Promise<StoredTable[]> {
  const { rows } = await sql<StoredTable>`
    select relname::text as name,
      array(select attname::text from pg_attribute
        where attrelid = pg_class.oid and attnum > 0 and not attisdropped and attgenerated = ''
        order by attnum) as columns,
      (select attname::text from pg_attribute where attrelid = pg_class.oid and attidentity <> '') as numbered,
      array(select target.relname::text from pg_constraint join pg_class as target on target.oid = confrelid
        where conrelid = pg_class.oid and contype = 'f' and confrelid <> conrelid) as needs
    from pg_class
    where relkind = 'r' and relnamespace = current_schema()::regnamespace and relname !~ '^kysely_'
    order by relname`.execute(db);
  return inOrderOfNeed(rows);
}

function inOrderOfNeed(tables: readonly StoredTable[]): StoredTable[] {
  const ordered: StoredTable[] = [];
  const isPlaced = (name: string) => ordered.some((table) => table.name === name);
  while (ordered.length < tables.length) {
    const next = tables.find(({ name, needs }) => !isPlaced(name) && needs.every(isPlaced));
    if (!next) throw new Error('foreign keys point in a circle');
    ordered.push(next);
  }
  return ordered;
}

/** How many rows a table has. */
export async function countRows(db: Kysely<Schema>, table: StoredTable['name']): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) from ${sql.table(table)}`.execute(db);
  return rows[0]?.count ?? 0;
}
