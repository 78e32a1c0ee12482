import { ElementEvent } from './element-event.ts';

/** Somebody follows a link of an element. The page may open something else instead. */
export class LinkOpenEvent extends ElementEvent<LinkOpenEvent> {
  static readonly type = 'wm-link-open';
  static readonly isCancelable = true;
  /** Where it leads. */
  declare readonly link: string;
  /** Id of the service that is an online form; left out elsewhere. */
  declare readonly service?: string;
  /** Id of the queue instead of which an appointment is offered; left out elsewhere. */
  declare readonly queue?: string;
}

/** Makes what tells the page of a link that is pressed. */
export function tellLink(facts: Pick<LinkOpenEvent, 'service' | 'queue'> = {}) {
  return (event: Event) => {
    const { href: link } = event.currentTarget as HTMLAnchorElement;
    if (!event.currentTarget!.dispatchEvent(new LinkOpenEvent({ link, ...facts }))) event.preventDefault();
  };
}

declare global {
  interface HTMLElementEventMap {
    'wm-link-open': LinkOpenEvent;
  }
}
