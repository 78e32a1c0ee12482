import type { Booking, BookingState } from '@wartemarke/client';
import type { DayPart } from '@wartemarke/contract';
import type { ReactiveController, TemplateResult } from 'lit';
import type { ScreenHost } from '../later-steps.ts';
import type { BookingContext } from '../screens/booking-context.ts';
import { LaterFace } from '../screens/later-face.ts';
import { toScreen } from '../slot-picker.view.ts';
import { renderTimeStep, type DaysView, type TimeChoice } from './time-step.ts';
import {
  hasSlots,
  toFirstDate,
  toShownDates,
  withDate,
  withEarlierTimes,
  withGone,
  type SeenSlot,
} from './time-step.view.ts';

/** So many days are listed at first, and come with each further wish. */
const daysAtOnce = 7;

/** Remembers how somebody looks through days and times. */
export class TimeScreen implements ReactiveController {
  private readonly host: ScreenHost;
  private readonly faces: TimeChoice['faces'];
  private view: DaysView = 'list';
  private part: DayPart = 'any';
  private opened: ReadonlySet<string> = new Set();
  private count = daysAtOnce;
  /** A day without slots that was asked for. */
  private emptyDate = '';
  private isFolded = false;
  private wantsTimes = false;
  private wishedDate: string;
  private visit = '';
  private earlier: BookingState | undefined;
  private shownDates: readonly string[] = [];
  private seen: readonly SeenSlot[] = [];
  /** The visit and the day that they are for. */
  private seenFor = '';

  constructor(host: ScreenHost) {
    this.host = host;
    this.wishedDate = host.wishedDate;
    this.faces = {
      calendar: new LaterFace(host, () => import('./day-calendar.ts')),
      adding: new LaterFace(host, () => import('../visit/add-service.ts')),
      questions: new LaterFace(host, () => import('../visit/questions.ts')),
      offices: new LaterFace(host, () => import('./other-offices.ts')),
      waiting: new LaterFace(host, () => import('../waiting/waiting-form.ts')),
      loss: new LaterFace(host, () => import('./loss.ts')),
      emptyDay: new LaterFace(host, () => import('./empty-day.ts')),
      nothingFree: new LaterFace(host, () => import('./nothing-free.ts')),
    };
    host.addController(this);
  }

  hostConnected(): void {}

  hostUpdated(): void {
    const place = this.view === 'list' ? '.open .day-row' : '#times';
    const times = this.wantsTimes && this.host.renderRoot.querySelector<HTMLElement>(place);
    if (!times) return;
    this.wantsTimes = false;
    times.focus();
  }

  /** Chooses the first day that has times, so that nobody needs to. */
  steer(flow: Booking): void {
    const state = flow.get();
    const { days, step, date, slots } = state;
    this.noteVisit(state);
    if (date) this.wishedDate = date;
    if (slots || toScreen(step) !== 'time') this.earlier = state;
    const first = step === 'day' && days ? toFirstDate(days, this.wishedDate) : null;
    if (first) void flow.chooseDay(first);
  }

  render(booking: BookingContext): TemplateResult {
    const state = withEarlierTimes(booking.state, this.earlier);
    const { days, slots, date } = state;
    if (days) this.shownDates = toShownDates(days, this.shownDates, this.count);
    if (state === booking.state) this.noteSlots(state);
    return renderTimeStep(
      { ...booking, state },
      {
        view: this.view,
        part: this.part,
        opened: this.opened,
        dates: withDate(this.shownDates, date),
        seen: slots ? this.seen : null,
        emptyDate: this.emptyDate,
        isFolded: this.isFolded,
        isEarlier: state !== booking.state,
        faces: this.faces,
        handleView: (view) => this.change({ view, emptyDate: '', isFolded: false }),
        handlePart: (part) => this.change({ part }),
        handleMore: () => this.change({ count: this.count + daysAtOnce }),
        handleDay: (date) => this.chooseDay(booking, date),
        handleCalendarDay: (date) => {
          this.wantsTimes = true;
          this.turnTo(booking, date);
        },
        handleOpen: (name, isOpen) => this.open(name, isOpen),
      },
    );
  }

  /** Another visit has other days. */
  private noteVisit(state: BookingState): void {
    const visit = toVisitText(state);
    if (visit === this.visit) return;
    this.visit = visit;
    if (!visit) this.wishedDate = this.host.wishedDate;
    this.emptyDate = '';
    this.isFolded = false;
    this.shownDates = [];
    this.count = daysAtOnce;
  }

  private noteSlots(state: BookingState): void {
    const { slots } = state;
    const visitAndDay = slots ? `${toVisitText(state)} ${slots.date}` : '';
    this.seen = slots ? withGone(visitAndDay === this.seenFor ? this.seen : [], slots.slots) : [];
    this.seenFor = visitAndDay;
  }

  /** A day of the list opens, or folds up again. */
  private chooseDay(booking: BookingContext, date: string): void {
    if (date === booking.state.date && !this.emptyDate) this.change({ isFolded: !this.isFolded });
    else this.turnTo(booking, date);
  }

  private turnTo({ state, flow }: BookingContext, date: string): void {
    const isFree = hasSlots(state.days, date);
    this.change({ emptyDate: isFree ? '' : date, isFolded: false });
    if (isFree && date !== state.date) void flow.chooseDay(date);
  }

  private open(name: string, isOpen: boolean): void {
    const opened = new Set(this.opened);
    if (isOpen) opened.add(name);
    else opened.delete(name);
    this.change({ opened });
  }

  private change(changes: object): void {
    Object.assign(this, changes);
    this.host.requestUpdate();
  }
}

function toVisitText({ chosen }: BookingState): string {
  return chosen.map(({ id, quantity }) => `${id}:${quantity}`).join();
}
