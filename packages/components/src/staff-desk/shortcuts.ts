import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DeskView } from './desk-view.ts';
import type { DeskAction } from './staff-desk.view.ts';

/** What a key can ask for: a step, a view, or what is reached from everywhere. */
export type DeskCommand = DeskAction | DeskView | 'line' | 'answer' | 'emergency' | 'keys';

/**
 * What does something together with Alt; the same in every language, like the number of a counter. Left out are
 * letters that open the menu or the address bar of a browser (D, E, F) or write a sign on a Mac (L is its @).
 */
export const shortcuts: Readonly<Record<DeskCommand, string>> = {
  callNext: 'N',
  recall: 'W',
  start: 'B',
  finish: 'A',
  wrapUp: 'H',
  services: 'V',
  miss: 'K',
  park: 'Z',
  transfer: 'G',
  break: 'S',
  open: 'S',
  line: 'Q',
  answer: 'J',
  emergency: 'X',
  keys: '?',
  call: 'U',
  reception: 'M',
  appointments: 'T',
  requests: 'R',
  capacity: 'P',
  overview: 'O',
  insights: 'I',
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
    if (!event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
    const path = event.composedPath();
    if (path[0] !== document.body && !path.includes(this.host)) return;
    const sign = toSign(event, path[0]);
    const commands = (Object.keys(shortcuts) as DeskCommand[]).filter((each) => shortcuts[each] === sign);
    if (commands.some((command) => this.act(command))) event.preventDefault();
  };
}

function toSign({ key, code, shiftKey }: KeyboardEvent, target: EventTarget | undefined): string | undefined {
  if (key === '?') return key;
  if (shiftKey) return undefined;
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  // On a Mac, Alt makes another sign of the letter: outside of a text the place on the keyboard counts.
  return isText(target) ? undefined : code.replace(/^Key/, '');
}

function isText(target: EventTarget | undefined): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
