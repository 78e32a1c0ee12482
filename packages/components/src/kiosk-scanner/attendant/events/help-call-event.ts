import { ElementEvent } from '../../../element-event.ts';

/** Somebody at the kiosk calls for help. */
export class HelpCallEvent extends ElementEvent<HelpCallEvent> {
  static readonly type = 'wm-help-call';
  /** Id of the office. */
  declare readonly office: string;
}

declare global {
  interface HTMLElementEventMap {
    'wm-help-call': HelpCallEvent;
  }
}
