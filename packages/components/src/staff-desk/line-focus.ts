import type { ReactiveElement } from 'lit';

const keys: Readonly<Record<string, (here: number, count: number) => number>> = {
  ArrowDown: (here) => here + 1,
  ArrowUp: (here) => here - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Leads through the tickets of the hall by the arrow keys, with one stop for Tab a list. */
export class LineFocus {
  /** Id of the ticket that had the focus last. */
  ticket = '';
  private readonly host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.host = host;
  }

  handleFocus = (event: FocusEvent): void => {
    const row = (event.target as HTMLElement).closest<HTMLElement>('.entry');
    if (!row?.dataset['ticket'] || row.dataset['ticket'] === this.ticket) return;
    this.ticket = row.dataset['ticket'];
    this.host.requestUpdate();
  };

  handleKey = (event: KeyboardEvent): void => {
    const row = (event.target as HTMLElement).closest<HTMLElement>('.entry');
    const move = keys[event.key];
    if (!row || !move) return;
    event.preventDefault();
    const rows = [...this.host.renderRoot.querySelectorAll<HTMLElement>('.entry')];
    const inView = rows.filter((each) => each.checkVisibility());
    inView[move(inView.indexOf(row), inView.length)]?.focus();
  };
}
