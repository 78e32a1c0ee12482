/** Leads the focus through the desk, so that each step waits under the Enter key. */
export class DeskFocus {
  private readonly host: HTMLElement;
  private scene: { readonly face: string; readonly part: string } | undefined;

  constructor(host: HTMLElement) {
    this.host = host;
  }

  /**
   * To be called after each update. Moves the focus when the scene has changed, unless it is in another part
   * of the page, or on something of the desk that is not concerned.
   * @param face - What fills the desk; its first one leaves the focus where it is.
   * @param part - What of the face changes by itself.
   * @param targets - Selectors, the first one that is there gets the focus.
   */
  follow(face: string, part: string, targets: readonly string[]): void {
    const before = this.scene;
    this.scene = { face, part };
    if (!before || (before.face === face && before.part === part)) return;
    if (this.isFree(before.face !== face)) this.moveTo(...targets);
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
