const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);

// PostgreSQL's classes: connection exception, insufficient resources (too many connections), operator intervention
// (shutdown, restart, a statement that took too long). Of the last, 57P05 is an idle session: a mistake of our own.
const awayStates = /^(08|53)|^57(014|P0[123])$/;

// node-postgres gives a connection that ends under a query, and a pool without a free one, nothing but a message.
const awayMessages =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Whether an error says that the database cannot be reached at the moment, so that the same call may succeed soon. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.every(isDatabaseAway);
  const code = 'code' in error ? String(error.code) : '';
  return networkCodes.has(code) || awayStates.test(code) || awayMessages.test(error.message);
}
