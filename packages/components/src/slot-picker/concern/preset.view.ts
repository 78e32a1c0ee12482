import type { Office, Service, ServiceQuantity } from '@wartemarke/contract';

/**
 * What a page names that cannot be booked here: a service, null when there is no such service, undefined when all
 * is well.
 */
export function toUnbookable(
  { services }: Office,
  wish: readonly ServiceQuantity[],
): Service | null | undefined {
  const named = services.filter((service) => wish.some(({ id }) => id === service.id));
  if (wish.length === 0 || named.some(({ bookable }) => bookable)) return undefined;
  return named[0] ?? null;
}
