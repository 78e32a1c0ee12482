import type { AppointmentCase, FlowProblem } from '@wartemarke/client';
import type { Appointment } from '@wartemarke/contract';
import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { LaterPart } from '../../later-part.ts';
import { Localize } from '../../locales/localize.ts';
import { renderSaving } from '../../saving/saving-ways.ts';
import { Saving, type SaveKind } from '../../saving/saving.ts';
import { renderProblem } from '../../states/states.ts';
import { tellChange } from './change-events.ts';
import { isPlanned } from '../appointment.view.ts';
import { toEarlier, toPlace, toPossible, type Place } from './holder.view.ts';
import type { Change } from '../changing/changing.ts';
import { toDocumentsContext } from './documents-context.ts';
import { renderChanged, renderErased, renderUnconfirmed, renderWays } from './holder-face.ts';
import { holderStyles } from './holder.styles.ts';
import { HeldTicket } from './held-ticket.ts';
import type { Held, Shown } from './held.ts';
import type { HolderMessages } from './messages/de.ts';
import { messages } from './messages/index.ts';

/** Everything that the holder of an appointment can do with it; what is rarely done is fetched when it is. */
export class Holder implements ReactiveController {
  private readonly host: ReactiveElement;
  private readonly words: Localize<HolderMessages>;
  private readonly saving: Saving;
  private readonly ticket = new HeldTicket();
  private readonly changing;
  private readonly documents;
  private appointment: Appointment | undefined;
  private earlier: Appointment | undefined;
  private change: Change | undefined;
  private used: Place = 'top';
  private dismissed: FlowProblem | null = null;
  private focusOn = '';
  private moved: AppointmentCase | undefined;
  private asked: AppointmentCase | undefined;

  constructor(host: ReactiveElement) {
    this.host = host;
    this.words = new Localize(host, messages);
    this.saving = new Saving(host);
    this.changing = new LaterPart(host, async () => {
      const module = await import('../changing/changing.ts');
      return { ...module, changing: new module.Changing(host) };
    });
    this.documents = new LaterPart(host, async () => {
      const module = await import('../../slot-picker/documents/documents.ts');
      return { ...module, documents: new module.Face(host) };
    });
    host.addController(this);
  }

  hostUpdated(): void {
    this.askForDays();
    const target = this.focusOn && this.host.renderRoot.querySelector<HTMLElement>(this.focusOn);
    if (!target) return;
    this.focusOn = '';
    target.focus();
  }

  /** Whether its texts are here. */
  get isReady(): boolean {
    return this.words.isReady;
  }

  /** Notes another time, and closes what cannot be done any more. To be called in `willUpdate`. */
  follow(appointment: Appointment): void {
    if (appointment.id !== this.appointment?.id) this.earlier = this.change = undefined;
    this.earlier = toEarlier(this.appointment, appointment) ?? this.earlier;
    this.appointment = appointment;
    this.ticket.follow(appointment);
    if (this.change && !toPossible(appointment)[this.change]) this.close('#title');
  }

  /** What happened. */
  renderNews(shown: Shown) {
    const held = this.hold(shown);
    return [
      this.renderTrouble(held, 'top'),
      this.earlier && isPlanned(shown.appointment) ? renderChanged(held, this.earlier) : nothing,
    ];
  }

  /** The number after the check-in. */
  renderTicket(shown: Shown) {
    return this.ticket.render(this.hold(shown));
  }

  /** Nothing is stored any more, and where to go instead. */
  renderErased(bookNew: unknown): TemplateResult {
    return renderErased(this.words, bookNew);
  }

  /** What can be done at once: to confirm it, or to keep it as a calendar entry, on paper, as a picture of its code. */
  renderNext(shown: Shown): TemplateResult {
    const held = this.hold(shown);
    if (shown.appointment.state === 'unconfirmed') return renderUnconfirmed(held, () => this.confirm(held));
    return renderSaving(held, this.renderTrouble(held, 'saving'), (kind) => this.save(held, kind));
  }

  /** Documents that can be handed in. */
  renderDocuments(shown: Shown) {
    if (!toPossible(shown.appointment).documents) return nothing;
    const held = this.hold(shown);
    const part = this.documents.render(held.words, ({ documents }) =>
      documents.render(toDocumentsContext(held)),
    );
    return html`<section part="documents">${this.renderTrouble(held, 'documents')} ${part}</section>`;
  }

  /** Moves, cancels, shows and deletes what is stored. */
  renderWays(shown: Shown): TemplateResult {
    const { change } = this;
    const held = this.hold(shown);
    this.moved = change === 'move' ? shown.store : undefined;
    if (!change) {
      return renderWays(held, {
        handleChange: (change) => this.open(change),
        handleSave: (kind) => this.save(held, kind),
      });
    }
    return this.changing.render(held.words, ({ changing }) =>
      changing.render({
        ...held,
        change,
        problem: this.problemAt(held, 'changing'),
        handleDone: () => this.finish(held, change),
        handleKeep: () => {
          this.dismissed = held.state.problem;
          this.close(`#${change}`);
        },
      }),
    );
  }

  private hold = (shown: Shown): Held => ({ ...shown, words: this.words });

  /** Asks for the days of a move; again in another language, in which the appointment is opened anew. */
  private askForDays(): void {
    const { moved: store } = this;
    if (store && store !== this.asked) void store.loadDays().then(() => openFirstDay(store));
    this.asked = store;
  }

  private renderTrouble(held: Held, place: Place) {
    const { words, appointment, store } = held;
    const own = place === 'saving' ? this.saving.problem : undefined;
    const problem = own ?? this.problemAt(held, place);
    if (!problem) return nothing;
    const { phone, timeZone } = appointment.office;
    const isLoad = place === 'top' && held.state.problem?.task === 'load';
    const retry = isLoad ? () => void store.reload() : undefined;
    return renderProblem(words, problem, { retry, phone, timeZone });
  }

  private problemAt({ state }: Held, place: Place): FlowProblem | undefined {
    const { problem } = state;
    if (!problem || problem === this.dismissed) return undefined;
    const wanted = toPlace(problem, this.used);
    const isGone = wanted === 'changing' && !this.change;
    return place === (isGone ? 'top' : wanted) ? problem : undefined;
  }

  private confirm(held: Held): void {
    this.used = 'top';
    void held.store.confirm().then((hasWorked) => hasWorked && this.finish(held, 'confirm'));
  }

  private open(change: Change): void {
    this.change = change;
    this.used = 'changing';
    this.focusOn = '#panel';
    this.host.requestUpdate();
  }

  private close(focusOn: string): void {
    this.change = undefined;
    this.focusOn = focusOn;
    this.host.requestUpdate();
  }

  /** Something was done, and the page says so. */
  private finish({ appointment }: Held, change: Change | 'confirm'): void {
    this.close('#title');
    tellChange(this.host, change, appointment);
  }

  private save({ words, appointment, store }: Held, kind: SaveKind): void {
    this.used = 'saving';
    const name = `${words.term('fileName')}-${appointment.startAt.slice(0, 10)}`;
    void this.saving.save(kind, { appointment, store, name });
  }
}

function openFirstDay(store: AppointmentCase): void {
  const { nextFreeDate } = store.get().days ?? {};
  if (nextFreeDate) void store.chooseDay(nextFreeDate);
}

export { holderStyles as laterStyles };
