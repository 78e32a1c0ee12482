import type { Scene } from './staff-desk.view.ts';

/** Leads the focus through the desk, so that each step waits under the Enter key. */
export class DeskFocus {
  private readonly host: HTMLElement;
  private scene: Scene | undefined;

  constructor(host: HTMLElement) {
    this.host = host;
  }

  /**
   * To be called after each update. Moves the focus when the scene has changed, unless it is in another part
   * of the page, or on something of the desk that is not concerned. The first scene leaves it where it is.
   */
  follow(scene: Scene): void {
    const before = this.scene;
    this.scene = scene;
    if (!before || (before.face === scene.face && before.part === scene.part)) return;
    if (this.isFree(before.face !== scene.face)) this.moveTo(...scene.targets);
  }

  /** Moves the focus to the first of these that is there. */
  moveTo(...targets: readonly string[]): void {
    const { shadowRoot } = this.host;
    const [target] = targets.flatMap((selector) => shadowRoot?.querySelector<HTMLElement>(selector) ?? []);
    target?.focus();
  }

  private isFree(isNewFace: boolean): boolean {
    const inside = this.host.shadowRoot?.activeElement;
    if (inside) return isNewFace || inside.closest('.slip, .sign-in, h1') !== null;
    const { activeElement } = document;
    return activeElement === null || activeElement === document.body;
  }
}
