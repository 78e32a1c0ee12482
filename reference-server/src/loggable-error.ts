const shown = ['code', 'severity', 'constraint', 'table', 'column', 'routine'] as const;

/**
 * What a log may know of an error. A database's error carries the row that it refused, its parameters or its
 * connection: names, addresses, hashes of secrets. None of that is worth a line in a file that many read.
 */
export function toLoggable(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const facts = error as Error & Partial<Record<(typeof shown)[number], unknown>>;
  const known = shown.flatMap((name) => (facts[name] === undefined ? [] : [[name, String(facts[name])]]));
  return { type: error.name, message: error.message, stack: error.stack, ...Object.fromEntries(known) };
}
