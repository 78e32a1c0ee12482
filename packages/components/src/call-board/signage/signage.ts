import type { SignagePage } from '@wartemarke/contract';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { termsIn } from '../../later-part.ts';
import type { Words } from '../../locales/localize.ts';
import type { CallBoardMessages } from '../messages/de.ts';
import { renderClock, renderPage, type PageScene } from './page-face.ts';
import { signageTexts } from './signage-texts.ts';
import { signageStyles } from './signage.styles.ts';
import { turnPage, type OpenPage } from './turn-page.view.ts';

/** What pages are drawn from. */
export interface SignageScene extends Pick<PageScene, 'now' | 'timeZone' | 'addressOf'> {
  readonly pages: readonly SignagePage[];
  /** Nothing may move now, since somebody is called. */
  readonly isHeld: boolean;
}

/** Shows one page of signage after the other, and stops where somebody wants to read on. */
export class Signage {
  readonly styles = [signageStyles];

  private readonly host: ReactiveControllerHost;
  private open: OpenPage | undefined;
  private isEven = false;
  private isStopped = false;
  private readonly broken = new Set<string>();

  constructor(host: ReactiveControllerHost) {
    this.host = host;
  }

  /** Draws the page that is open now. */
  render(words: Words<CallBoardMessages>, { pages, isHeld, ...scene }: SignageScene): TemplateResult {
    const isStill = isHeld || this.isStopped;
    this.turn(turnPage(this.open, pages, scene.now, isStill), isStill);
    const page = pages.find(({ id }) => id === this.open?.id);
    const whole = { ...scene, broken: this.broken, handleBroken: (src: string) => this.leaveOut(src) };
    return html`
      <section class="pages" aria-label=${termsIn(signageTexts, words)('pages')} part="pages">
        <article class="page ${page?.kind ?? 'none'} ${this.isEven ? 'even' : 'odd'}">
          ${page ? renderPage(words, page, whole) : renderClock(words, whole)}
        </article>
        ${pages.length > 1 ? this.renderStop(words) : nothing}
      </section>
    `;
  }

  private renderStop(words: Words<CallBoardMessages>) {
    const term = termsIn(signageTexts, words);
    return html`
      <button class="button stop" type="button" @click=${() => this.handleStop()}>
        ${term(this.isStopped ? 'goOn' : 'stop')}
      </button>
    `;
  }

  /** A picture that did not come is asked for again when its turn comes again, also where it is the only page. */
  private turn(next: OpenPage | undefined, isStill: boolean): void {
    if (next?.id !== this.open?.id) this.isEven = !this.isEven;
    if (next !== this.open && !isStill) this.broken.clear();
    this.open = next;
  }

  private leaveOut(src: string): void {
    this.broken.add(src);
    this.host.requestUpdate();
  }

  private handleStop(): void {
    this.isStopped = !this.isStopped;
    this.host.requestUpdate();
  }
}
