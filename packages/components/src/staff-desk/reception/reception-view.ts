import { createReception, type Reception, type ReceptionState } from '@wartemarke/client';
import type { CSSResult, ReactiveController, ReactiveElement, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { Follow } from '../../follow.ts';
import { Localize } from '../../locales/localize.ts';
import { QrCode } from '../../qr-code/qr-code.ts';
import { renderLoading } from '../../states/states.ts';
import { toDay } from '../days/days.view.ts';
import { FocusWish } from '../focus-wish.ts';
import type { ViewGroup, ViewParts } from '../later-group.ts';
import { serviceStyles } from '../services/services.styles.ts';
import { DrawForm } from './draw-form.ts';
import { ExpectedList } from './expected-list.ts';
import type { ReceptionMessages } from './messages/de.ts';
import { messages } from './messages/index.ts';
import { renderQueueStrip } from './queue-strip.ts';
import { renderReceived } from './received.ts';
import type { ReceptionContext } from './reception-context.ts';
import { receivedStyles } from './received.styles.ts';
import { receptionStyles } from './reception.styles.ts';

const readAgainMs = 60_000;

/** Receives people: checks in by name, draws numbers, and says how long the lines are. */
export class ReceptionView implements ViewGroup, ReactiveController {
  private readonly host: ReactiveElement;
  private readonly words: Localize<ReceptionMessages>;
  private readonly reception: Follow<ReceptionState, Reception>;
  private readonly code: QrCode;
  private readonly focus: FocusWish;
  private parts: { readonly drawing: DrawForm; readonly expected: ExpectedList };
  private drawn: ReceptionContext | undefined;
  private readAt = 0;

  constructor(host: ReactiveElement) {
    this.host = host;
    this.words = new Localize(host, messages);
    this.reception = new Follow(host);
    this.code = new QrCode(host);
    this.focus = new FocusWish(host);
    this.parts = this.createParts();
    host.addController(this);
  }

  hostConnected(): void {}

  hostUpdated(): void {
    const { drawn } = this;
    this.drawn = undefined;
    if (drawn) this.read(drawn);
  }

  render(_view: string, parts: ViewParts): TemplateResult {
    const { words, reception } = this;
    if (!words.isReady) return renderLoading(words);
    reception.switchBy([parts.client, parts.office.id], (client, office) =>
      createReception(client, { office }),
    );
    const { value: state, store: flow } = reception;
    const house = parts.hall?.value;
    if (!state || !flow || !house) return renderLoading(words);
    const context = { ...parts, words, state, flow, house };
    this.drawn = context;
    this.code.show(state.received?.arrival.link);
    return this.renderDesk(context);
  }

  /** Forgets everything that was begun: somebody else works here, or elsewhere. */
  reset(): void {
    this.reception.store?.leave();
    this.reception.switchBy([undefined], (never) => never);
    this.parts = this.createParts();
    this.readAt = 0;
  }

  private renderDesk(context: ReceptionContext) {
    const { words, state } = context;
    const { drawing, expected } = this.parts;
    return html`
      <div class="reception">
        <h2 id="view-title" tabindex="-1">${words.term('title')}</h2>
        ${renderQueueStrip(context)}
        ${state.received ? renderReceived(context, this.code, { handleDone: () => this.settle(context) }) : nothing}
        <div class="counters">${expected.render(context)} ${drawing.render(context)}</div>
      </div>
    `;
  }

  private read({ flow, state, now, office }: ReceptionContext): void {
    if (now - this.readAt < readAgainMs || state.busy.includes('appointments')) return;
    this.readAt = now;
    void flow.showDay(toDay(now, office.timeZone));
  }

  private settle({ flow }: ReceptionContext): void {
    flow.settle();
    this.focus.want('#expected-search', '#view-title');
  }

  private createParts() {
    const drawing = new DrawForm(this.host, this.focus);
    return { drawing, expected: new ExpectedList(this.host, this.focus, drawing) };
  }
}

/** The look of the reception. */
export const laterStyles: readonly CSSResult[] = [receptionStyles, receivedStyles, serviceStyles];
