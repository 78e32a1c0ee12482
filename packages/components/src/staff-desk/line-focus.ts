import type { ReactiveController, ReactiveElement } from 'lit';

const keys: Readonly<Record<string, (here: number, count: number) => number>> = {
  ArrowDown: (here) => here + 1,
  ArrowUp: (here) => here - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * Leads through the tickets of the hall by the arrow keys, with one stop for Tab a list. The rows are the same
 * elements while the tickets move up: the focus stays with the ticket, so that no key hits another one.
 */
export class LineFocus implements ReactiveController {
  /** Id of the ticket that had the focus last. */
  ticket = '';
  private readonly host: ReactiveElement;
  private focused: string | undefined;

  constructor(host: ReactiveElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  hostUpdate(): void {
    this.focused = this.findFocused()?.dataset['ticket'];
  }

  hostUpdated(): void {
    const { focused } = this;
    const row = this.findFocused();
    const isLost = (this.host.renderRoot as ShadowRoot).activeElement === null && isNowhere();
    if (!focused || (!row && !isLost) || row?.dataset['ticket'] === focused) return;
    const follower = this.listRows().find(({ dataset }) => dataset['ticket'] === focused) ?? row;
    // Another ticket under the same focus has to be read out too.
    row?.blur();
    follower?.focus();
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
    const rows = this.listRows();
    rows[move(rows.indexOf(row), rows.length)]?.focus();
  };

  private findFocused(): HTMLElement | null {
    return (
      (this.host.renderRoot as ShadowRoot).activeElement?.closest<HTMLElement>('.entry[data-ticket]') ?? null
    );
  }

  private listRows(): HTMLElement[] {
    const rows = this.host.renderRoot.querySelectorAll<HTMLElement>('.entry[data-ticket]');
    return [...rows].filter((row) => row.checkVisibility());
  }
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
