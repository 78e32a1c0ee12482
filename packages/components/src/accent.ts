import type { ReactiveController, ReactiveElement } from 'lit';

/** An element that a town may colour. */
export interface AccentHost extends ReactiveElement {
  /** The town's colour as `#rrggbb`; empty leaves the choice to `--wm-accent` and to `otherwise`. */
  accent: string;
}

const property = '--wm-accent';
const hexColour = /^#(?:[\da-f]{3}|[\da-f]{6})$/i;

/** Hands the town's colour on to the tokens of its element. */
export class Accent implements ReactiveController {
  /** Colour for where the page says none, such as the office's own. */
  otherwise: string | undefined;

  private readonly host: AccentHost;
  private applied = '';

  constructor(host: AccentHost) {
    this.host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const accent = this.choose();
    if (accent === this.applied) return;
    this.applied = accent;
    if (accent) this.host.style.setProperty(property, accent);
    else this.host.style.removeProperty(property);
  }

  private choose(): string {
    if (hexColour.test(this.host.accent)) return this.host.accent;
    const { otherwise = '' } = this;
    if (!hexColour.test(otherwise)) return '';
    return this.applied || !this.isSaidByPage ? otherwise : '';
  }

  private get isSaidByPage(): boolean {
    return getComputedStyle(this.host).getPropertyValue(property) !== '';
  }
}
