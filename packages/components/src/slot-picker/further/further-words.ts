import type { ReactiveControllerHost } from 'lit';
import { Localize } from '../../locales/localize.ts';
import type { FurtherMessages } from './messages/de.ts';
import { messages } from './messages/index.ts';

/** The words of the parts that most visits never open. */
export class FurtherWords extends Localize<FurtherMessages> {
  constructor(host: ReactiveControllerHost & Element) {
    super(host, messages);
  }
}
