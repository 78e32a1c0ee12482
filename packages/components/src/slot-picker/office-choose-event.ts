/** Somebody goes on at another office of the town. */
export class OfficeChooseEvent extends Event {
  static readonly type = 'wm-office-choose';
  /** Id of the office. */
  readonly office: string;

  constructor(office: string) {
    super(OfficeChooseEvent.type, { bubbles: true, composed: true });
    this.office = office;
  }
}

declare global {
  interface HTMLElementEventMap {
    'wm-office-choose': OfficeChooseEvent;
  }
}
