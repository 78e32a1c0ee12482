import { ElementEvent } from '../element-event.ts';

/** A number is about to be drawn. */
export class TicketAskEvent extends ElementEvent<TicketAskEvent> {
  static readonly type = 'wm-ticket-ask';
  static readonly isCancelable = true;
  /** Id of the office. */
  declare readonly office: string;
  /** Id of the chosen service. */
  declare readonly service: string;
}

declare global {
  interface HTMLElementEventMap {
    'wm-ticket-ask': TicketAskEvent;
  }
}
