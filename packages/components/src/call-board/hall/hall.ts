import { css } from 'lit';
import { officeTime } from '../../office-time.ts';
import { toWords } from '../board-extras.view.ts';
import { toFontShare } from './letter-size.view.ts';
import { isNight, toStep } from './night.view.ts';

/** Dark, and dimmer where the town's colour would light up the hall. */
const dark = css`
  :host([data-dark]) .root {
    --_paper: #16150f;
    --_ink: #e9e4d8;
    --_surface: #0e0d09;
    --_accent: color-mix(in oklab, var(--wm-accent, #0b5563) 72%, #000);
    color-scheme: dark;
  }
`;

/** Steps aside, so that nothing burns in; never to where the page would have to scroll. */
const steps = css`
  :host([data-step='1']) .board {
    translate: -0.1em 0;
  }

  :host([data-step='2']) .board {
    translate: -0.1em -0.1em;
  }

  :host([data-step='3']) .board {
    translate: 0 -0.1em;
  }
`;

/** What is known of a screen and of the hall that it hangs in. */
interface HallHost extends Element {
  readonly night: string;
  readonly screenHeightMm: number;
  readonly diagonalInches: number;
  readonly readingDistanceM: number;
}

/** Fits a board into its hall: letters as large as the distance asks for, and dark at night. */
export class Hall {
  private readonly host: HallHost;
  private readonly sizes = new CSSStyleSheet();
  readonly styles = [dark, steps, { styleSheet: this.sizes }];
  private share = 0;

  constructor(host: HallHost) {
    this.host = host;
  }

  /** Sizes the letters. A style sheet of its own says so, since inline styles are not allowed everywhere. */
  fit(): void {
    const { screenHeightMm: heightMm, diagonalInches, readingDistanceM } = this.host;
    const aspect = innerWidth / innerHeight;
    const share = toFontShare({ heightMm, diagonalInches, readingDistanceM, aspect });
    if (share === this.share) return;
    this.share = share;
    this.sizes.replaceSync(`.root { --_hall: ${(share * 100).toFixed(3)}dvh; }`);
  }

  /** Moves the board a little every ten minutes: pictures that never move stay in a screen. */
  stepAside(now: number): void {
    this.host.setAttribute('data-step', String(toStep(now)));
  }

  /** Darkens the board when it is time. */
  darken(now: number, timeZone: string, isClosed: boolean): void {
    const clock = officeTime('de', timeZone).clock(now);
    this.host.toggleAttribute('data-dark', isNight(toWords(this.host.night), { clock, isClosed }));
  }
}
