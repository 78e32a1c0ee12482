import { fakeClient, fixtures, type FakeClient, type FakeOptions } from '@wartemarke/client/testing';
import { register } from '../src/register.ts';
import { SlotPicker } from '../src/slot-picker/slot-picker.ts';
import { fixture } from './fixture.ts';
import { rest, visit, type Visitor } from './visitor.ts';

register('wm-slot-picker', SlotPicker);

/** Somebody in front of a slot picker, and the town behind it. */
export interface Stage extends Visitor {
  readonly picker: SlotPicker;
  readonly client: FakeClient;
  /** Finds within the picker. */
  find<E extends HTMLElement = HTMLElement>(selector: string): E | null;
}

/** What a slot picker begins with. */
export interface Begin {
  readonly set?: Partial<SlotPicker>;
  readonly town?: FakeOptions;
  prepare?(client: FakeClient): void;
}

/** The name of a time. */
export const anyTime = /^\d+:\d\d Uhr$/;

/** Makes a slot picker that has not been put into the page. Nobody has begun a booking in this tab. */
export function createPicker({ set = {}, town = {}, prepare = () => {} }: Begin = {}) {
  sessionStorage.clear();
  return createPickerAgain(fakeClient(town), { set, prepare });
}

/** Makes a slot picker as a reload of the page does. */
export function createPickerAgain(client: FakeClient, { set = {}, prepare = () => {} }: Begin = {}) {
  const picker = document.createElement('wm-slot-picker');
  picker.lang = 'de';
  Object.assign(picker, { client, office: fixtures.office.id }, set);
  prepare(client);
  return { client, picker };
}

/** Puts a slot picker into the page and waits until something is on it. */
export async function stage({ client, picker }: { client: FakeClient; picker: SlotPicker }): Promise<Stage> {
  await fixture(picker);
  await rest(picker);
  const visitor = visit(picker);
  await visitor.until(() => isThere(visitor));
  return { ...visitor, picker, client, find: (selector) => picker.shadowRoot!.querySelector(selector) };
}

/** Shows the first screen. */
export function show(begin: Begin = {}): Promise<Stage> {
  return stage(createPicker(begin));
}

/** Shows the times for a service. */
export async function showTimes({
  service = 'personalausweis',
  ...begin
}: Begin & { service?: string } = {}) {
  const there = await show({ ...begin, set: { service, ...begin.set } });
  await there.until(() => there.find('.time') && isThere(there));
  return there;
}

/** Shows the form, with the first time kept. */
export async function showDetails(begin: Begin & { service?: string } = {}): Promise<Stage> {
  const there = await showTimes(begin);
  await there.until(() => there.find('.slot'));
  there.find('.slot')!.click();
  await there.until(() => there.find('.details form') && !there.find('.details .loading'));
  return there;
}

/** How often a call was made. */
export function callsOf(client: FakeClient, name: string): number {
  return client.calls.filter((call) => call.name === name).length;
}

function isThere({ read }: Visitor): boolean {
  return read() !== '' && !read().includes('Wird geladen');
}
