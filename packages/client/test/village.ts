import { ApiError, completeBackend, systemTimers, writeAccess, type Client } from '@wartemarke/client';
import type { Appointment, ErrorCode, Hold, Office, Slot } from '@wartemarke/contract';

type Entry = Hold & { quantity: number; appointment?: Appointment };

const address = { street: 'Dorfplatz 1', postalCode: '99999', city: 'Kleindorf' };
const place = { id: 'dorf', name: 'Gemeindehaus', timeZone: 'UTC', address };
const rules = {
  name: 'required',
  email: 'optional',
  phone: 'hidden',
  address: 'hidden',
  note: 'hidden',
} as const;
const plain = { categories: [], keywords: [], questions: [], requirements: [], documents: [] };
const length = { durationMinutes: 15, additionalMinutes: 15, maxQuantity: 2 };
const service = { id: 'beratung', name: 'Beratung', ...plain, ...length, combinableWith: [], bookable: true };
const office: Office = {
  ...{
    ...place,
    language: 'de',
    categories: [],
    services: [service],
    fields: rules,
    ownFields: [],
    queues: [],
  },
  ...{ confirmation: 'immediate', challenge: false, waitingList: false, maxServices: 1 },
};

/** A village with one counter that is open from 8 to 10 each day. It knows nothing but what is in memory. */
export function createVillageClient({ now = Date.now, timers = systemTimers } = {}): Client {
  const entries = new Map<string, Entry>();
  const at = (time: number) => new Date(time).toISOString().replace('.000Z', '+00:00');
  const live = () =>
    [...entries.values()].filter((each) => each.appointment || Date.parse(each.expiresAt) > now());
  const addDay = (date: string) => at(Date.parse(date) + 86_400_000).slice(0, 10);

  function refuse(code: ErrorCode, status: number, pointer?: string): never {
    const errors = pointer ? [{ pointer, code }] : [];
    throw new ApiError({ type: 'about:blank', title: code, status, code, retryable: false, errors });
  }

  function listSlots(date: string, [wish]: readonly { id: string; quantity: number }[]): Slot[] {
    if (wish?.id !== service.id) refuse('service_unknown', 404);
    const starts = [0, 1, 2, 3, 4, 5, 6, 7].map((n) => Date.parse(`${date}T08:00:00Z`) + n * 900_000);
    const slots = starts.map((start) => ({ startAt: at(start), endAt: at(start + wish.quantity * 900_000) }));
    const isTaken = (slot: Slot) =>
      live().some((each) => each.startAt < slot.endAt && slot.startAt < each.endAt);
    return slots.filter((slot) => Date.parse(slot.startAt) > now() && !isTaken(slot));
  }

  function find({ id, token }: { id: string; token: string }, code: ErrorCode): Entry {
    const found = entries.get(id);
    return found?.token === token && live().includes(found) ? found : refuse(code, 404);
  }

  return completeBackend({
    ...{ baseUrl: 'https://kleindorf.example', now, timers, createKey: () => crypto.randomUUID() },
    lacks: ['move', 'data', 'erase', 'earliest', 'reminders', 'repeat', 'on_site', 'staff'],
    offices: {
      list: async () => ({ offices: [place] }),
      get: async (id) => (id === place.id ? office : refuse('office_not_found', 404)),
    },
    availability: {
      async days(_office, { services, from = at(now()).slice(0, 10) }) {
        const dates = Array.from({ length: 6 }).reduce<string[]>(
          (all) => [...all, addDay(all.at(-1)!)],
          [from],
        );
        const days = dates.map((date) => ({ date, free: listSlots(date, services).length }));
        const nextFreeDate = days.find(({ free }) => free > 0)?.date ?? null;
        const to = dates.at(-1)!;
        return { office: place.id, timeZone: 'UTC', from, to, days, nextFreeDate, lastBookableDate: to };
      },
      async slots(_office, { services, date }) {
        return {
          office: place.id,
          timeZone: 'UTC',
          date,
          slots: listSlots(date, services),
          nextFreeDate: null,
        };
      },
    },
    holds: {
      async create(_office, { services, startAt }) {
        const slot = listSlots(startAt.slice(0, 10), services).find((each) => each.startAt === startAt);
        if (!slot) refuse('slot_taken', 409);
        const keys = { id: crypto.randomUUID(), token: crypto.randomUUID().replaceAll('-', '') };
        const kept = { expiresAt: at(now() + 600_000), expiresInSeconds: 600, extensionsLeft: 0 };
        const { quantity } = services[0]!;
        entries.set(keys.id, { ...keys, office: place.id, ...slot, ...kept, quantity });
        return entries.get(keys.id)!;
      },
      async release(hold) {
        const { id, appointment } = find(hold, 'hold_not_found');
        // What was booked is given back by nobody but whoever cancels it.
        if (appointment) refuse('hold_not_found', 404);
        entries.delete(id);
      },
    },
    appointments: {
      async create(_office, { hold, token, contact }) {
        const entry = find({ id: hold, token }, 'hold_not_found');
        if (!contact.name?.trim()) refuse('name_required', 422, '/contact/name');
        const { id, startAt, endAt, quantity } = entry;
        const link = `https://kleindorf.example/termin${writeAccess({ office: place.id, id, token })}`;
        const services = [{ id: service.id, name: service.name, quantity, requirements: [] }];
        return (entry.appointment ??= {
          ...{ id, office: place, state: 'confirmed', version: 1, startAt, endAt, services, contact, link },
          ...{ code: id.slice(0, 4), checkInCode: '', ticket: null, cancellable: true, movable: false },
          ...{ movesLeft: 0, confirmUntil: null, reminders: false, documentWishes: [], documents: [] },
        });
      },
      get: async (access) => find(access, 'link_invalid').appointment ?? refuse('link_invalid', 404),
      async cancel(access) {
        const { id, appointment } = find(access, 'link_invalid');
        entries.delete(id);
        return { ...appointment!, state: 'cancelled', cancellable: false };
      },
    },
  });
}
