import type { Office, Service, ServiceQuantity } from '@wartemarke/contract';
import type { BlockReason } from './booking-state.ts';

/** Length of a visit in minutes: each service once, and its further ones. */
export function toVisitMinutes(office: Office, chosen: readonly ServiceQuantity[]): number {
  return chosen.reduce((sum, { id, quantity }) => {
    const service = findService(office, id);
    return service ? sum + service.durationMinutes + service.additionalMinutes * (quantity - 1) : sum;
  }, 0);
}

/** Why each service that the visit may not have beside the chosen ones may not, by its id. */
export function listBlocked(
  office: Office,
  chosen: readonly ServiceQuantity[],
): Readonly<Record<string, BlockReason>> {
  const present = listServices(office, chosen);
  const blocked = office.services
    .filter((service) => !present.includes(service))
    .map((service) => [service.id, whyBlocked(office, service, present)] as const)
    .filter((entry): entry is [string, BlockReason] => entry[1] !== undefined);
  return Object.fromEntries(blocked);
}

function whyBlocked(
  { maxServices }: Office,
  service: Service,
  present: readonly Service[],
): BlockReason | undefined {
  if (!service.bookable) return service.link ? 'link' : 'season';
  if (present.some(({ queue }) => queue !== service.queue)) return 'other_queue';
  if (!present.every((other) => isWelcome(service, other) && isWelcome(other, service))) {
    return 'not_combinable';
  }
  if (!shareDay([service, ...present])) return 'season';
  return present.length >= maxServices ? 'too_many' : undefined;
}

/** The services as far as one appointment can have them, each within its largest quantity. */
export function toVisit(office: Office, wish: readonly ServiceQuantity[]): readonly ServiceQuantity[] {
  return wish.reduce<readonly ServiceQuantity[]>((visit, { id, quantity, answers }) => {
    const isKnown = findService(office, id) && !visit.some((each) => each.id === id);
    if (!isKnown || id in listBlocked(office, visit)) return visit;
    return withQuantity(office, visit, id, quantity).map((each) =>
      each.id === id && answers ? { ...each, answers } : each,
    );
  }, []);
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
  return chosen
    .map((each) => (each.id === id ? { ...each, ...wish } : each))
    .filter((each) => each.quantity > 0);
}

/** What the catalogue says of the chosen services. */
export function listServices(
  office: Pick<Office, 'services'>,
  chosen: readonly ServiceQuantity[],
): readonly Service[] {
  return chosen.flatMap(({ id }) => findService(office, id) ?? []);
}

function findService(office: Pick<Office, 'services'>, id: string): Service | undefined {
  return office.services.find((service) => service.id === id);
}

function isWelcome({ combinableWith }: Service, other: Service): boolean {
  return combinableWith === 'all' || combinableWith.includes(other.id);
}

/** Whether there is a day on which all of them are in season. */
function shareDay(services: readonly Service[]): boolean {
  const seasons = services.flatMap(({ season }) => season ?? []);
  return seasons.every(({ from }) => seasons.every(({ until }) => from <= until));
}
