import type { ServiceInput } from '../configuration.ts';
import type { DldbService } from './dldb.ts';
import type { TakeNote } from './import-note.ts';
import type { Offer } from './offers.ts';

/** An appointment must fit between 08:00 and 12:00. */
export const longestMinutes = 240;
const usualMinutes = 10;

function leikaOf({ id, leika }: DldbService, note: TakeNote): string | undefined {
  const keys = leika?.split(/[,;\s]+/).filter(Boolean) ?? [];
  const [key] = keys;
  if (key === undefined) note('leika_missing', { service: id });
  else if (keys.length > 1) note('leika_several', { service: id, detail: keys.join(', ') });
  else if (/^\d{14}$/.test(key)) return key;
  else note('leika_invalid', { service: id, detail: key });
  return undefined;
}

function keywordsOf({ keywords }: DldbService): string[] {
  return [...new Set((keywords ?? '').split(',').map((word) => word.trim()))].filter(Boolean);
}

function quantityOf({ id, maxQuantity }: DldbService, note: TakeNote): number {
  const quantity = Math.min(20, Math.max(1, maxQuantity ?? 1));
  if (maxQuantity !== undefined && quantity !== maxQuantity) {
    note('quantity_clamped', { service: id, detail: String(maxQuantity) });
  }
  return quantity;
}

/** Shapes what is the same at every office. The combinations and the duration follow for each office. */
export function toService(service: DldbService, note: TakeNote): ServiceInput {
  const leika = leikaOf(service, note);
  if (service.public === false) note('service_internal', { service: service.id });
  return {
    id: service.id,
    name: service.name.trim(),
    maxQuantity: quantityOf(service, note),
    keywords: keywordsOf(service),
    ...(leika && { leika }),
    ...(service.public === false && { staffOnly: true }),
  };
}

/** How long a service takes at an office, in minutes; undefined when no appointment can last so long. */
export function durationOf(offer: Offer, note: TakeNote): number | undefined {
  const { office, service, slots, slotMinutes, duration } = offer;
  const slotted = slots * slotMinutes;
  if (slotted > 0 && duration && slotted !== duration) {
    note('duration_mismatch', { office, service, detail: `${slots} × ${slotMinutes} is not ${duration}` });
  }
  const minutes = slotted || duration;
  if (!minutes) note('duration_missing', { office, service });
  if (!minutes || minutes <= longestMinutes) return minutes || usualMinutes;
  note('duration_impossible', { office, service, detail: `${minutes} minutes` });
  return undefined;
}
