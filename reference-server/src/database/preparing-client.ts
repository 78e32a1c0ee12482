import { Client } from 'pg';

const MOST_STATEMENTS = 500;
const names = new Map<string, string>();

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= MOST_STATEMENTS) return known;
  const name = `s${names.size}`;
  names.set(text, name);
  return name;
}

/**
 * A connection that has PostgreSQL parse and plan each statement once. Booking's statements are long: without this,
 * planning them is most of what the database does.
 */
export class PreparingClient extends Client {
  // @ts-expect-error -- of the many ways to call `query`, this is the one that kysely uses; the others pass through
  override query(text: unknown, values?: unknown, ...rest: unknown[]): unknown {
    const name =
      typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined;
    const query = super.query.bind(this) as (...parameters: unknown[]) => unknown;
    return name ? query({ name, text, values }) : query(text, values, ...rest);
  }
}
