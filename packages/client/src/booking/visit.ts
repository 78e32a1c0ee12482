import type { Office, Requirement, Service, ServiceQuantity } from '@wartemarke/contract';

/** Length of a visit in minutes: each service once, and its further ones. */
export function toVisitMinutes(office: Office, chosen: readonly ServiceQuantity[]): number {
  return chosen.reduce((sum, { id, quantity }) => {
    const service = findService(office, id);
    return service ? sum + service.durationMinutes + service.additionalMinutes * (quantity - 1) : sum;
  }, 0);
}

/** Ids of the services that the visit may have beside the chosen ones. */
export function listAddable(office: Office, chosen: readonly ServiceQuantity[]): readonly string[] {
  if (chosen.length >= office.maxServices) return [];
  const present = chosen.flatMap(({ id }) => findService(office, id) ?? []);
  return office.services
    .filter((service) => service.bookable && !present.includes(service))
    .filter((service) => present.every((other) => isWelcome(service, other) && isWelcome(other, service)))
    .map(({ id }) => id);
}

/** What to bring to the visit, each thing once. */
export function listRequirements(office: Office, chosen: readonly ServiceQuantity[]): readonly Requirement[] {
  const all = chosen.flatMap(({ id }) => findService(office, id)?.requirements ?? []);
  return [...new Map(all.map((each) => [each.name, each])).values()];
}

/**
 * The visit with another quantity of a service, kept within what one appointment may hold.
 * @param quantity - 0 takes the service out.
 */
export function withQuantity(
  office: Office,
  chosen: readonly ServiceQuantity[],
  id: string,
  quantity: number,
): readonly ServiceQuantity[] {
  const most = findService(office, id)?.maxQuantity ?? 1;
  const wish = { id, quantity: Math.min(quantity, most) };
  if (!chosen.some((each) => each.id === id)) return quantity > 0 ? [...chosen, wish] : chosen;
  return chosen.map((each) => (each.id === id ? wish : each)).filter((each) => each.quantity > 0);
}

function findService(office: Office, id: string): Service | undefined {
  return office.services.find((service) => service.id === id);
}

function isWelcome({ queue, combinableWith }: Service, other: Service): boolean {
  return queue === other.queue && (combinableWith === 'all' || combinableWith.includes(other.id));
}
