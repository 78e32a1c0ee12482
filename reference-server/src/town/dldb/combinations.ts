import type { DldbService } from './dldb.ts';
import type { TakeNote } from './import-note.ts';

/** Which services may share an appointment: those that name each other. A service need not name itself. */
export function findCombinations(
  services: ReadonlyMap<string, DldbService>,
  note: TakeNote,
): Map<string, ReadonlySet<string>> {
  const named = new Map([...services].map(([id, { combinable }]) => [id, new Set(combinable ?? [])]));
  const mutual = new Map<string, Set<string>>();
  for (const [id, others] of named) {
    if (!services.get(id)?.combinable) note('combinable_missing', { service: id });
    mutual.set(id, new Set());
    for (const other of others) {
      if (other === id) continue;
      const back = named.get(other);
      if (!back) note('combinable_unknown', { service: id, detail: other });
      else if (!back.has(id)) note('combinable_one_sided', { service: id, detail: other });
      else mutual.get(id)!.add(other);
    }
  }
  return mutual;
}

/** Notes each pair that no office offers together. */
export function noteSeparated(
  combinations: ReadonlyMap<string, ReadonlySet<string>>,
  offered: readonly ReadonlySet<string>[],
  note: TakeNote,
): void {
  for (const [id, others] of combinations) {
    for (const other of others) {
      const together = offered.some((services) => services.has(id) && services.has(other));
      if (id < other && !together) note('combinable_elsewhere', { service: id, detail: other });
    }
  }
}
