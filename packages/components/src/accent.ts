import type { ReactiveController, ReactiveElement } from 'lit';

/** An element that a town may colour. */
export interface AccentHost extends ReactiveElement {
  /** The town's colour as `#rrggbb`; empty leaves the choice to `--wm-accent` and to `otherwise`. */
  accent: string;
}

/** What a browser has to know for the tokens to find the text on the accent by themselves. */
const findsText = 'color: oklab(from light-dark(red, red) l a b)';

/** A colour as `#rgb` or `#rrggbb`. */
export const hexColour = /^#(?:[\da-f]{3}|[\da-f]{6})$/i;

/** Hands the town's colour on to the tokens of its element. */
export class Accent implements ReactiveController {
  /** Colour for where the page says none, now or later, such as the office's own. */
  otherwise: string | undefined;

  private readonly host: AccentHost;
  private readonly isLeftToUs = !CSS.supports(findsText);
  private readonly applied = new Map<string, string>();

  constructor(host: AccentHost) {
    this.host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    this.apply('--wm-accent', this.host.accent);
    this.apply('--_office-accent', this.otherwise);
    if (this.isLeftToUs) void this.findText();
  }

  private apply(property: string, colour = ''): void {
    const accent = hexColour.test(colour) ? colour : '';
    if (accent === (this.applied.get(property) ?? '')) return;
    this.applied.set(property, accent);
    this.host.style.setProperty(property, accent);
  }

  private async findText(): Promise<void> {
    const { findText } = await import('./text-on-accent.ts');
    findText(this.host);
  }
}
