import { ElementEvent } from '../../element-event.ts';

/** The server has a document that was handed in. */
export class DocumentAddEvent extends ElementEvent<DocumentAddEvent> {
  static readonly type = 'wm-document-add';
  /** Id of the office. */
  declare readonly office: string;
  /** Id of the wished document that it is. */
  declare readonly wish: string;
}

declare global {
  interface HTMLElementEventMap {
    'wm-document-add': DocumentAddEvent;
  }
}
