import { ElementEvent } from './element-event.ts';

/**
 * Asks the page before something is sent. `preventDefault()` calls it off at once; with `waitFor()` the page has time,
 * such as for a dialog of its own.
 */
export abstract class AskEvent<Self extends Event> extends ElementEvent<Self> {
  static readonly isCancelable = true;
  /** What the page answers later. */
  declare answer?: Promise<boolean>;

  /** Waits for this answer; `false` calls it off. */
  waitFor(answer: Promise<boolean>): void {
    this.answer = answer;
  }
}

/** Asks the page around an element. */
export function askPage(element: EventTarget, event: AskEvent<Event>): boolean | Promise<boolean> {
  return element.dispatchEvent(event) && (event.answer ?? true);
}
