/// <reference types="mocha" />
import * as library from '../src/index.ts';

/** An event of an element, as a page hears it. */
export interface Heard {
  readonly type: string;
  /** What it says, by its plain fields. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly event: Event;
}

/** The types of all events of all elements. */
export const eventTypes: readonly string[] = Object.values(library).flatMap((each) =>
  typeof each === 'function' && 'type' in each && typeof each.type === 'string' ? [each.type] : [],
);

const stops = new Set<() => void>();

afterEach(() => {
  for (const stop of stops) stop();
  stops.clear();
});

/** Hears at the document what elements tell, until the test ends. */
export function hear(...types: readonly string[]): Heard[] {
  const heard: Heard[] = [];
  const note = (event: Event) => {
    const { isTrusted: _, ...facts } = { ...event } as Record<string, unknown>;
    heard.push({ type: event.type, facts, event });
  };
  for (const type of types.length > 0 ? types : eventTypes) {
    document.addEventListener(type, note);
    stops.add(() => document.removeEventListener(type, note));
  }
  return heard;
}

/** Calls off each event of this type, until the test ends. */
export function callOff(type: string): Heard[] {
  const heard = hear(type);
  const refuse = (event: Event) => event.preventDefault();
  document.addEventListener(type, refuse);
  stops.add(() => document.removeEventListener(type, refuse));
  return heard;
}

/** The facts of all that was heard of this type. */
export function factsOf(heard: readonly Heard[], type: string): Heard['facts'][] {
  return heard.filter((each) => each.type === type).map(({ facts }) => facts);
}

/** Something of the town's own in a slot of an element. */
export function fillSlot(element: Element, slot: string): HTMLElement {
  const text = document.createElement('p');
  text.slot = slot;
  text.textContent = `Eigener Text: ${slot}`;
  element.append(text);
  return text;
}
