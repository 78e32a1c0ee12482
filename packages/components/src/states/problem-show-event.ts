import { ElementEvent } from '../element-event.ts';

/** Something went wrong, and the element says so. */
export class ProblemShowEvent extends ElementEvent<ProblemShowEvent> {
  static readonly type = 'wm-problem-show';
  /** What went wrong, as the contract, the client or the setup name it: `slot_taken`, `offline`, `office_missing`. */
  declare readonly code: string;
}

declare global {
  interface HTMLElementEventMap {
    'wm-problem-show': ProblemShowEvent;
  }
}
