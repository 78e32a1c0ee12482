import { ElementEvent } from '../element-event.ts';

/** Somebody lets an offered time go to the next person. */
export class OfferPassEvent extends ElementEvent<OfferPassEvent> {
  static readonly type = 'wm-offer-pass';
  /** Id of the place on the list. It leads to a person in the town’s database. */
  declare readonly entry: string;
  /** Id of the office. */
  declare readonly office: string;
}

declare global {
  interface HTMLElementEventMap {
    'wm-offer-pass': OfferPassEvent;
  }
}
