import type { Booking, BookingState } from '@wartemarke/client';
import type { CSSResult, ReactiveController, ReactiveElement, TemplateResult } from 'lit';
import { Localize } from '../locales/localize.ts';
import { BookingStepEvent } from './booking-step-event.ts';
import { DetailsScreen } from './details/details-screen.ts';
import { detailsStyles } from './details/details-step.styles.ts';
import { passStyles } from '../pass/pass.styles.ts';
import { DoneScreen } from './done/done-screen.ts';
import { doneStyles } from './done/done-step.styles.ts';
import type { BookingContext } from './screens/booking-context.ts';
import type { BookingMessages } from './screens/messages/de.ts';
import { messages } from './screens/messages/index.ts';
import { optionStyles } from './screens/option.styles.ts';
import { toScreen, type Screen } from './slot-picker.view.ts';
import type { StepContext } from './step-context.ts';
import { TimeScreen } from './time/time-screen.ts';
import { dayRows } from '../day-rows.styles.ts';
import { timeStyles } from './time/time-step.styles.ts';
import { toolbarStyles } from './time/toolbar.styles.ts';
import { visitStyles } from './visit/visit-summary.styles.ts';

/** The element around the screens. */
export interface ScreenHost extends ReactiveElement {
  /** The day that the page wishes to look at first; empty for none. */
  readonly wishedDate: string;
  /** Goes on at another office with the same services. */
  goOnAt(office: string): void;
}

/** The screens after the first one, and what leads from one to the next: focus and events. */
export class BookingScreens implements ReactiveController {
  private readonly host: ScreenHost;
  private readonly words: Localize<BookingMessages>;
  private readonly time: TimeScreen;
  private readonly details: DetailsScreen;
  private readonly done: DoneScreen;
  private screen: Screen | undefined;
  private titled: Screen | undefined;
  /** The problem that the focus was led to. */
  private noticed: BookingState['problem'] = null;

  constructor(host: ScreenHost) {
    this.host = host;
    this.words = new Localize(host, messages);
    this.time = new TimeScreen(host);
    this.details = new DetailsScreen(host);
    this.done = new DoneScreen(host);
    host.addController(this);
  }

  hostConnected(): void {}

  /** Whether their texts are here. */
  get isReady(): boolean {
    return this.words.isReady;
  }

  /** Takes the steps that need nobody's decision. */
  steer(flow: Booking): void {
    this.time.steer(flow);
  }

  /** What the screens are drawn from, in their own words. */
  toContext(context: StepContext): BookingContext {
    return { ...context, words: this.words };
  }

  render(step: StepContext): TemplateResult {
    const context = this.toContext(step);
    const screen = toScreen(context.state.step);
    if (screen === 'details') return this.details.render(context);
    if (screen === 'done') return this.done.render(context);
    return this.time.render(context);
  }

  /**
   * Leads the focus, and tells the page, after a change has been drawn.
   * @param isUsed - Whether somebody has done something here; the focus of a page that only opens stays where it is.
   */
  follow(state: BookingState, isUsed: boolean): void {
    const screen = toScreen(state.step);
    const title = this.find('#title');
    const notice = state.problem !== this.noticed && this.find('#loss, #errors');
    // What is said of a loss may have to be fetched first.
    if (notice || !state.problem) this.noticed = state.problem;
    this.tell(state, screen, isUsed);
    if (!title) return;
    const isNew = this.titled !== screen;
    this.titled = screen;
    if (!isUsed) return;
    if (notice) notice.focus();
    else if (isNew) title.focus();
  }

  private tell({ office }: BookingState, step: Screen, isUsed: boolean): void {
    const isNew = this.screen !== step;
    this.screen = step;
    if (isUsed && isNew) this.host.dispatchEvent(new BookingStepEvent({ step, office: office!.id }));
  }

  private find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(selector);
  }
}

/** The look of the screens after the first. */
export const laterStyles: readonly CSSResult[] = [
  visitStyles,
  optionStyles,
  dayRows,
  timeStyles,
  toolbarStyles,
  detailsStyles,
  passStyles,
  doneStyles,
];
