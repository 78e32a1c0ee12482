import { fakeClient, fixtures, type FakeClient, type FakeOptions } from '@wartemarke/client/testing';
import { register } from '../src/register.ts';
import { createDeskMemory, type DeskMemory } from '../src/staff-desk/desk-memory.ts';
import { StaffDesk } from '../src/staff-desk/staff-desk.ts';
import { fixture } from './fixture.ts';
import { rest, visit, type Visitor } from './visitor.ts';

register('wm-staff-desk', StaffDesk);

/** A clerk at a counter, and the town behind it. */
export interface DeskStage extends Visitor {
  readonly desk: StaffDesk;
  readonly client: FakeClient;
  readonly memory: DeskMemory;
  find<E extends HTMLElement = HTMLElement>(selector: string): E | null;
  findAll<E extends HTMLElement = HTMLElement>(selector: string): E[];
  /** What was said last of what was done. */
  news(): string;
  /** Presses a letter together with Alt, wherever the focus is. */
  alt(letter: string): Promise<void>;
  /** Chooses in a list of options, by the value. */
  select(label: string, value: string): Promise<void>;
}

/** What a desk begins with. */
export interface DeskBegin {
  readonly view?: 'Empfang' | 'Termine' | 'Anfragen' | 'Kapazität' | 'Haus' | 'Auswertung';
  readonly town?: FakeOptions;
  /** Id of the counter. */
  readonly counter?: string;
  prepare?(client: FakeClient): void | Promise<void>;
}

/** Shows a desk at work, in one of its views. */
export async function showDesk({
  view,
  town = {},
  counter = 'schalter-4',
  prepare,
}: DeskBegin = {}): Promise<DeskStage> {
  const client = fakeClient(town);
  const { token } = await client.sessions.create(fixtures.signIn);
  await prepare?.(client);
  const memory = createMemory();
  const place = { office: fixtures.office.id, counter };
  memory.write(client.baseUrl, { token, place, isAtWork: true });
  const desk = document.createElement('wm-staff-desk');
  Object.assign(desk, { client, memory, lang: 'de' });
  // As wide as a screen on a desk.
  desk.style.inlineSize = '1280px';
  await fixture(desk);
  await rest(desk);
  const stage = toStage(desk, client, memory);
  if (view) await stage.press(new RegExp(`^${view}`));
  if (view) await stage.until(() => stage.find('#view-title'));
  return stage;
}

/** Lets the Enter key of a button repeat, as it does while it is held down. */
export function pressHeld(button: HTMLElement): KeyboardEvent {
  const init = { key: 'Enter', repeat: true, bubbles: true, composed: true, cancelable: true };
  const event = new KeyboardEvent('keydown', init);
  button.dispatchEvent(event);
  return event;
}

/** How often a call was made. */
export function callsOf({ calls }: FakeClient, name: string): number {
  return calls.filter((call) => call.name === name).length;
}

function toStage(desk: StaffDesk, client: FakeClient, memory: DeskMemory): DeskStage {
  const visitor = visit(desk);
  const findAll = <E extends HTMLElement>(selector: string) =>
    [...desk.shadowRoot!.querySelectorAll<E>(selector)].filter((each) => each.checkVisibility());
  return {
    ...visitor,
    desk,
    client,
    memory,
    find: <E extends HTMLElement>(selector: string) => findAll<E>(selector)[0] ?? null,
    findAll,
    news: () => desk.shadowRoot!.querySelector('.news')?.textContent?.trim() ?? '',
    async alt(letter) {
      const code = `Key${letter.toUpperCase()}`;
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: letter, code, altKey: true, bubbles: true, cancelable: true }),
      );
      await rest(desk);
    },
    async select(label, value) {
      const field = visitor.field(label);
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await rest(desk);
    },
  };
}

function createMemory(): DeskMemory {
  const entries = new Map<string, string>();
  return createDeskMemory(() => ({
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
  }));
}
