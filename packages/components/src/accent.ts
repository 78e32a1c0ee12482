import type { ReactiveController, ReactiveElement } from 'lit';

/** An element that a town may colour. */
export interface AccentHost extends ReactiveElement {
  /** The town's colour as `#rrggbb`; empty leaves the choice to `--wm-accent` and to `otherwise`. */
  accent: string;
}

const property = '--wm-accent';
/** What a browser has to know for the tokens to find the text on the accent by themselves. */
const findsText = 'color: oklab(from light-dark(red, red) l a b)';

/** A colour as `#rgb` or `#rrggbb`. */
export const hexColour = /^#(?:[\da-f]{3}|[\da-f]{6})$/i;

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
    this.apply(this.choose());
    if (!CSS.supports(findsText)) void this.findText();
  }

  private apply(accent: string): void {
    if (accent === this.applied) return;
    this.applied = accent;
    if (accent) this.host.style.setProperty(property, accent);
    else this.host.style.removeProperty(property);
  }

  private async findText(): Promise<void> {
    const { findText } = await import('./text-on-accent.ts');
    findText(this.host);
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
