import { ElementEvent } from '../element-event.ts';

/** A code was scanned that is none of this system’s, such as of a library card. Called off, the kiosk leaves it to the page. */
export class CodeReadEvent extends ElementEvent<CodeReadEvent> {
  static readonly type = 'wm-code-read';
  static readonly isCancelable = true;
  /** Id of the office. */
  declare readonly office: string;
  /** What it says. It may be somebody’s: never to be counted or kept. */
  declare readonly text: string;
}

declare global {
  interface HTMLElementEventMap {
    'wm-code-read': CodeReadEvent;
  }
}
