import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DeskView } from './desk-view.ts';
import type { DeskAction } from './staff-desk.view.ts';

/** What a key can ask for. */
export type DeskCommand = DeskAction | DeskView;

/** The letter that does something together with Alt; the same in every language, like the number of a counter. */
export const shortcuts: Readonly<Record<DeskCommand, string>> = {
  callNext: 'N',
  recall: 'W',
  start: 'B',
  finish: 'A',
  miss: 'K',
  call: 'U',
  appointments: 'T',
  requests: 'R',
  capacity: 'P',
};

/** Hears the shortcuts while the focus is in its host or nowhere, so that nothing else in the page loses keys. */
export class Shortcuts implements ReactiveController {
  private readonly host: ReactiveControllerHost & Element;
  private readonly act: (command: DeskCommand) => boolean;

  /** @param act - Answers whether there was something to do; only then the key is taken from the browser. */
  constructor(host: ReactiveControllerHost & Element, act: (command: DeskCommand) => boolean) {
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
    const command = findCommand(event);
    if (command && this.act(command)) event.preventDefault();
  };
}

function findCommand({ key, code }: KeyboardEvent): DeskCommand | undefined {
  // On a Mac, Alt makes another sign of the letter; then the place on the keyboard counts.
  const letter = /^[a-z]$/i.test(key) ? key.toUpperCase() : code.replace(/^Key/, '');
  return (Object.keys(shortcuts) as DeskCommand[]).find((command) => shortcuts[command] === letter);
}
