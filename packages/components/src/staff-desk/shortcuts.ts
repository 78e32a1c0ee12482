import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DeskAction } from './staff-desk.view.ts';

/** The letter that does something together with Alt; the same in every language, like the number of a counter. */
export const shortcuts: Readonly<Record<DeskAction, string>> = {
  callNext: 'N',
  recall: 'W',
  start: 'B',
  finish: 'A',
  miss: 'K',
};

/** Hears the shortcuts while the focus is in its host or nowhere, so that nothing else in the page loses keys. */
export class Shortcuts implements ReactiveController {
  private readonly host: ReactiveControllerHost & Element;
  private readonly act: (action: DeskAction) => boolean;

  /** @param act - Answers whether there was something to do; only then the key is taken from the browser. */
  constructor(host: ReactiveControllerHost & Element, act: (action: DeskAction) => boolean) {
    this.host = host;
    this.act = act;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.handleKey);
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.handleKey);
  }

  private handleKey = (event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.repeat) return;
    const path = event.composedPath();
    if (path[0] !== document.body && !path.includes(this.host)) return;
    const action = findAction(event);
    if (action && this.act(action)) event.preventDefault();
  };
}

function findAction({ key, code }: KeyboardEvent): DeskAction | undefined {
  // On a Mac, Alt makes another sign of the letter; then the place on the keyboard counts.
  const letter = /^[a-z]$/i.test(key) ? key.toUpperCase() : code.replace(/^Key/, '');
  return (Object.keys(shortcuts) as DeskAction[]).find((action) => shortcuts[action] === letter);
}
