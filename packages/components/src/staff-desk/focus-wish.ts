import type { ReactiveController, ReactiveElement } from 'lit';

/** Leads the focus to something as soon as it has been drawn. */
export class FocusWish implements ReactiveController {
  private readonly host: ReactiveElement;
  private targets: readonly string[] = [];

  constructor(host: ReactiveElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  hostUpdated(): void {
    if (this.targets.length === 0) return;
    const { renderRoot } = this.host;
    const [target] = this.targets.flatMap(
      (selector) => renderRoot.querySelector<HTMLElement>(selector) ?? [],
    );
    if (!target) return;
    this.targets = [];
    target.focus();
  }

  /** Moves the focus to the first of these selectors that is there after an update. */
  want(...targets: readonly string[]): void {
    this.targets = targets;
    this.host.requestUpdate();
  }
}
