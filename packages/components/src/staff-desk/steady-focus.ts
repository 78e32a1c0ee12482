import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Keeps the focus with what it is on while lists move. The rows are drawn into the same elements: without this the
 * focus would be on somebody else all at once, and the next key would hit them.
 */
export class SteadyFocus implements ReactiveController {
  private readonly host: ReactiveElement;
  private focused: HTMLElement | null = null;
  private id = '';

  constructor(host: ReactiveElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  hostUpdate(): void {
    this.focused = this.root.activeElement as HTMLElement | null;
    this.id = this.focused?.id ?? '';
  }

  hostUpdated(): void {
    const { focused, id, root } = this;
    const isLost = root.activeElement === null && isNowhere();
    const isOther = root.activeElement === focused && focused?.id !== id;
    if (!id || !(isLost || isOther)) return;
    const follower = root.getElementById(id);
    focused?.blur();
    if (follower?.checkVisibility()) follower.focus();
    // What Enter only shows may have the focus of a ticket that is gone; it has to be read out too.
    else if (isOther && focused?.matches('.entry')) focused.focus();
  }

  private get root(): ShadowRoot {
    return this.host.renderRoot as ShadowRoot;
  }
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
