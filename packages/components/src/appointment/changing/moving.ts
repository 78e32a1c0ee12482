import type { Slot } from '@wartemarke/contract';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Words } from '../../locales/localize.ts';
import type { ChangingContext } from './changing.ts';
import type { HolderMessages } from '../holding/messages/de.ts';
import { renderMoving } from './moving-face.ts';

type MovingHost = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** So many days are listed at first, and come with each further wish. */
const daysAtOnce = 7;

const nothingChosen = { count: daysAtOnce, isFolded: false, chosen: undefined };

/** Remembers how somebody looks for another time. */
export class Moving implements ReactiveController {
  private readonly host: MovingHost;
  private count = daysAtOnce;
  private isFolded = false;
  private chosen: Slot | undefined;
  private focusOn = '';
  /** Id of the appointment that another time is looked for. */
  private appointment = '';

  constructor(host: MovingHost) {
    this.host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const target = this.focusOn && this.host.renderRoot.querySelector<HTMLElement>(this.focusOn);
    this.focusOn = '';
    if (target) target.focus();
  }

  render(words: Words<HolderMessages>, context: ChangingContext): TemplateResult {
    const { date } = context.state;
    const { id } = context.appointment;
    if (id !== this.appointment) Object.assign(this, { ...nothingChosen, appointment: id });
    return renderMoving(words, context, {
      count: this.count,
      openDate: this.isFolded ? '' : (date ?? ''),
      chosen: this.chosen,
      handleDay: (date) => this.turnTo(context, date),
      handleMore: () => this.change({ count: this.count + daysAtOnce }),
      handleChoose: (slot) => this.change({ chosen: slot, focusOn: '#chosen' }),
      handleOther: () => this.change({ chosen: undefined, focusOn: '#panel' }),
      handleYes: (slot) => void this.move(context, slot),
      handleKeep: () => {
        this.forget();
        context.handleKeep();
      },
    });
  }

  private turnTo({ state, store }: ChangingContext, date: string): void {
    const isSame = date === state.date;
    this.change({ isFolded: isSame && !this.isFolded });
    if (!isSame) void store.chooseDay(date);
  }

  private async move({ store, handleDone }: ChangingContext, slot: Slot): Promise<void> {
    if (await store.move(slot)) {
      this.forget();
      return handleDone();
    }
    const { problem } = store.get();
    if (!problem?.retryable) this.change({ chosen: undefined, focusOn: '#panel' });
  }

  private forget(): void {
    this.change(nothingChosen);
  }

  private change(changes: object): void {
    Object.assign(this, changes);
    this.host.requestUpdate();
  }
}
