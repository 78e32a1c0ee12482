import type { FakeClient } from '@wartemarke/client/testing';
import { configure, expect, userEvent, waitFor } from 'storybook/test';
import { listAll, nameOf, readDeep } from './deep.ts';

/** What something is called, or a pattern of it. */
export type Wish = string | RegExp;

/** Somebody in front of an element, who finds things by what they are called and waits until they are there. */
export interface Person {
  /** The town behind the element. */
  readonly client: FakeClient;
  /** Presses buttons, links and ticks, one after the other. */
  press(...names: readonly Wish[]): Promise<void>;
  /** Presses what this selector finds, for what has no name of its own. */
  pressAt(...selectors: readonly string[]): Promise<void>;
  /** Writes into the field with this label. */
  type(label: Wish, text: string): Promise<void>;
  /** Chooses in the list with this label, by the value. */
  choose(label: Wish, value: string): Promise<void>;
  /** Hands files in at the field with this label. */
  handIn(label: Wish, ...files: readonly File[]): Promise<void>;
  /** Waits until this can be read. */
  see(...texts: readonly Wish[]): Promise<void>;
  /** Whether this can be read now. */
  reads(text: Wish): boolean;
  /** Waits until this is there, for what has no name. */
  find(selector: string): Promise<HTMLElement>;
  /** Presses a letter together with Alt, wherever the focus is. */
  shortcut(letter: string): Promise<void>;
  /** Holds a code before the hand scanner. */
  scan(code: string): Promise<void>;
  /** Lets the town's time pass. */
  pass(seconds: number): Promise<void>;
}

// A sentence says more than a page full of tags.
configure({ getElementError: (message) => new Error(message ?? 'Something is not there.') });

const patience = { timeout: 8_000, interval: 25 };
const pressable = 'button, a, summary, input[type="checkbox"], input[type="radio"]';
const writable = 'input, textarea, select';

/** Writes a step into the panel, as `step` of a play does. */
export type Step = (label: string, act: () => Promise<void>) => unknown;

/** Puts somebody in front of an element. */
export function createPerson(element: HTMLElement, client: FakeClient, step: Step): Person {
  const find = (selector: string, name?: Wish) =>
    waitFor(() => {
      const fitting = listAll(element).filter((each) => each.matches(selector));
      const found = fitting.find((each) => isCalled(each, name) && each.checkVisibility());
      if (!found) throw new Error(`${name ?? selector} is not there. There is: ${readDeep(element)}`);
      return found;
    }, patience);
  const press = async (selector: string, name?: Wish) =>
    step(`Press ${name ?? selector}`, async () => userEvent.click(await find(selector, name)));
  const write = async (doing: string, label: Wish, act: (field: HTMLElement) => Promise<void>) =>
    void (await step(`${doing} at ${label}`, async () => act(await find(writable, label))));
  return {
    client,
    async press(...names) {
      for (const name of names) await press(pressable, name);
    },
    async pressAt(...selectors) {
      for (const selector of selectors) await press(selector);
    },
    type: (label, text) => write(`Type ${text}`, label, (field) => userEvent.type(field, text)),
    choose: (label, value) =>
      write(`Choose ${value}`, label, (field) => userEvent.selectOptions(field, value)),
    handIn: (label, ...files) => write('Hand in', label, (field) => userEvent.upload(field, [...files])),
    async see(...texts) {
      for (const text of texts) {
        await step(`See ${text}`, () => waitFor(() => expect(readDeep(element)).toMatch(text), patience));
      }
    },
    reads: (text) => readDeep(element).search(text) >= 0,
    find,
    async shortcut(letter) {
      const init = { key: letter, code: `Key${letter.toUpperCase()}`, altKey: true, bubbles: true };
      document.body.dispatchEvent(new KeyboardEvent('keydown', init));
      await nextFrame();
    },
    async scan(code) {
      for (const key of [...code, 'Enter']) window.dispatchEvent(new KeyboardEvent('keydown', { key }));
      await nextFrame();
    },
    async pass(seconds) {
      client.clock.advance(seconds * 1_000);
      await nextFrame();
    },
  };
}

function isCalled(element: HTMLElement, name: Wish | undefined): boolean {
  if (name === undefined) return true;
  const own = nameOf(element);
  return typeof name === 'string' ? own === name : name.test(own);
}

function nextFrame(): Promise<unknown> {
  return new Promise(requestAnimationFrame);
}
