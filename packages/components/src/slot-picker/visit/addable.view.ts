import type { BlockReason, BookingState } from '@wartemarke/client';
import type { Office, Service } from '@wartemarke/contract';
import { toSections } from '../slot-picker.view.ts';

/** A service that may be added to the visit, or why it may not. */
export interface AddableService {
  readonly service: Service;
  readonly block: BlockReason | undefined;
}

/** Services to add under a heading. */
export interface AddableSection {
  readonly name: string;
  readonly services: readonly AddableService[];
}

/** What could be added to the visit, each service under its first heading; those that may be added first. */
export function toAddableSections(
  office: Office,
  { chosen, addable, blocked }: BookingState,
  others: string,
): AddableSection[] {
  const isOpen = ({ id }: Service) =>
    !chosen.some((each) => each.id === id) && (addable.includes(id) || blocked[id] !== undefined);
  const shown = new Set<Service>();
  const sections = toSections(office, others).map(({ name, services }) => {
    const fresh = services.filter((service) => isOpen(service) && !shown.has(service));
    for (const service of fresh) shown.add(service);
    const all = fresh.map((service) => ({ service, block: blocked[service.id] }));
    return { name, services: [...all.filter(({ block }) => !block), ...all.filter(({ block }) => block)] };
  });
  return sections.filter(({ services }) => services.length > 0);
}
