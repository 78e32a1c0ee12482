import type { Contact } from '@wartemarke/contract';

/** What was filled in: a field left empty was not. */
export function withoutBlanks(contact: Contact): Contact {
  return prune(contact) ?? {};
}

function prune<T extends object>(fields: T): T | undefined {
  const filled = Object.entries(fields)
    .map(([name, value]) => [name, value && typeof value === 'object' ? prune(value) : value] as const)
    .filter(([, value]) => (typeof value === 'string' ? value.trim() : value));
  return filled.length > 0 ? (Object.fromEntries(filled) as T) : undefined;
}
