import type { Appointment, Hold, ServiceQuantity, Slot } from '@wartemarke/contract';
import { readLink } from '../../access.ts';
import type { LinkAccess } from '../../backend.ts';
import { expect } from './expectations.ts';
import type { ConformanceScene } from './scene.ts';

/** More people than there are lanes in any scene. */
const mostHolds = 20;

/** So many of the service. */
export function wishOf({ service }: ConformanceScene, quantity = 1): ServiceQuantity[] {
  return [{ id: service, quantity }];
}

/** The free slots of the second day that has some; its first ones do not pass while a check runs. */
export async function findSlots(scene: ConformanceScene, quantity = 1): Promise<readonly Slot[]> {
  const { client, office } = scene;
  const services = wishOf(scene, quantity);
  const { days } = await client.availability.days(office, { services });
  const [, second] = days.filter(({ free }) => free > 0);
  expect(second, 'two days have free slots');
  return (await client.availability.slots(office, { services, date: second.date })).slots;
}

/** The first of them. */
export async function findSlot(scene: ConformanceScene): Promise<Slot> {
  const [slot] = await findSlots(scene);
  expect(slot, 'a day with free slots has one');
  return slot;
}

/** Keeps a slot, the first of the second day unless told otherwise. */
export async function hold(scene: ConformanceScene, slot?: Slot, quantity = 1): Promise<Hold> {
  const { startAt } = slot ?? (await findSlot(scene));
  return scene.client.holds.create(scene.office, { services: wishOf(scene, quantity), startAt });
}

/** Keeps a slot as often as it can be kept. */
export async function holdAll(scene: ConformanceScene, slot: Slot, quantity = 1): Promise<readonly Hold[]> {
  const holds: Hold[] = [];
  while (holds.length < mostHolds && (await isFree(scene, slot, quantity))) {
    holds.push(await hold(scene, slot, quantity));
  }
  return holds;
}

/** Whether a slot is offered. */
export async function isFree(scene: ConformanceScene, slot: Slot, quantity = 1): Promise<boolean> {
  const wish = { services: wishOf(scene, quantity), date: slot.startAt.slice(0, 10) };
  const { slots } = await scene.client.availability.slots(scene.office, wish);
  return slots.some(({ startAt }) => startAt === slot.startAt);
}

/** Books a kept slot, a new one unless told otherwise. */
export async function book(
  scene: ConformanceScene,
  kept?: Hold,
  idempotencyKey = scene.client.createKey(),
): Promise<Appointment> {
  const { client, office, contact } = scene;
  const { id, token } = kept ?? (await hold(scene));
  return client.appointments.create(office, { hold: id, token, contact }, { idempotencyKey });
}

/** The access that the link of an appointment gives. */
export function accessOf({ client }: ConformanceScene, { link }: Appointment): LinkAccess {
  const access = readLink(client, link);
  expect(access, 'a client reads the link of an appointment that it booked');
  return access;
}

/** The same access with another secret of the same form. */
export function withWrongToken<Held extends { token: string }>(access: Held): Held {
  const [first = '', ...rest] = access.token;
  return { ...access, token: [first === 'a' ? 'b' : 'a', ...rest].join('') };
}
