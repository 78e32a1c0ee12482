import { ElementEvent } from '../../../element-event.ts';

/** Somebody at the kiosk chose a language. */
export class LanguageChooseEvent extends ElementEvent<LanguageChooseEvent> {
  static readonly type = 'wm-language-choose';
  /** Id of the office. */
  declare readonly office: string;
  /** The language, such as `tr` or `de-x-leicht`. */
  declare readonly language: string;
}

declare global {
  interface HTMLElementEventMap {
    'wm-language-choose': LanguageChooseEvent;
  }
}
