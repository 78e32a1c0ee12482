import { ElementEvent } from './element-event.ts';

/**
 * Asks the page before something is sent. `preventDefault()` calls it off at once; with `waitFor()` the page has time,
 * such as for a dialog of its own.
 */
export abstract class AskEvent<Self extends Event> extends ElementEvent<Self> {
  static readonly isCancelable = true;
  /** What the page answers later. */
  declare answer?: Promise<boolean>;

  /** Waits for this answer too; `false` calls it off. To be called before the listener is done. */
  waitFor(answer: Promise<boolean>): void {
    this.answer = Promise.all([this.answer, answer]).then((all) => !all.includes(false));
  }
}

/** Asks the page around an element. */
export function askPage(element: EventTarget, event: AskEvent<Event>): boolean | Promise<boolean> {
  return element.dispatchEvent(event) && (event.answer ?? true);
}
