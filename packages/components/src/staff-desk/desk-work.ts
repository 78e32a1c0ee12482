import type { Client, Desk, DeskState } from '@wartemarke/client';
import type { Signal } from '@wartemarke/contract';
import type { ReactiveElement } from 'lit';
import { html, nothing } from 'lit';
import type { Chime } from '../chime.ts';
import { flash } from '../flash.ts';
import { AskedForm } from './asked-form.ts';
import { DeskActions } from './desk-actions.ts';
import type { DeskContext } from './desk-context.ts';
import { DeskSound } from './desk-sound.ts';
import { isDeskView } from './desk-view.ts';
import { DeskViews } from './desk-views.ts';
import { Emergency } from './emergency.ts';
import { FocusWish } from './focus-wish.ts';
import { HallWatch } from './hall-watch.ts';
import { LineFocus } from './line-focus.ts';
import { sayStage } from './say-stage.ts';
import { ShortcutList } from './shortcut-list.ts';
import type { DeskCommand } from './shortcuts.ts';
import { SignalAlarm } from './signal-alarm.ts';
import { SignalWatch } from './signal-watch.ts';
import { saySignal } from './signals.ts';
import { findUnanswered } from './signals.view.ts';
import { renderWorkFace } from './work-face.ts';

/** What the work is made from beside the element. */
export interface WorkSource {
  readonly client: Client | undefined;
  readonly state: DeskState | undefined;
  readonly flow: Desk | undefined;
  /** The token of the session. */
  token(): string | undefined;
}

type Host = ReactiveElement & { readonly chime: Chime; readonly alarm: Chime };

/** Everything that a clerk at a counter does, sees and hears. */
export class DeskWork {
  readonly views: DeskViews;
  readonly actions: DeskActions;
  readonly form: AskedForm;
  readonly emergency: Emergency;
  readonly line: LineFocus;
  readonly sound: DeskSound;
  readonly list: ShortcutList;
  source: WorkSource | undefined;
  private readonly host: Host;
  private readonly hall = new HallWatch();
  private readonly signals = new SignalWatch();
  private readonly alarm: SignalAlarm;
  private readonly focus: FocusWish;

  constructor(host: Host) {
    this.host = host;
    this.focus = new FocusWish(host);
    this.views = new DeskViews(host);
    this.form = new AskedForm(host, this.focus);
    this.actions = new DeskActions(host, this.form, this.focus);
    this.emergency = new Emergency(host, this.focus);
    this.line = new LineFocus(host);
    this.sound = new DeskSound(host);
    this.list = new ShortcutList(host);
    this.alarm = new SignalAlarm(host);
  }

  /** Takes in who works where. To be called before each update. */
  follow(source: WorkSource): void {
    const { state, flow } = source;
    this.source = source;
    this.views.follow(source);
    this.actions.follow(state, flow);
    if (!state) return;
    if (state.hall?.value) this.form.load();
    const counter = state.place?.counter ?? '';
    this.hall.note(state.hall, counter, state.ticket === null);
    this.signals.note(state.step === 'work' ? state.hall?.value?.signals : undefined, counter);
  }

  /** Lets be seen and heard what is new. To be called after each update. */
  tellNews(): void {
    if (this.signals.takeNews()) this.alarm.ring(this.now);
    else if (this.signals.isUrgent) this.alarm.repeat(this.now);
    if (!this.hall.takeNews()) return;
    flash(this.host.renderRoot.querySelector('.calm'));
    this.sound.play();
  }

  /** Current time by the server's clock, epoch milliseconds. */
  get now(): number {
    return this.hall.toNow(this.source?.client);
  }

  render(context: DeskContext) {
    return renderWorkFace(context, this);
  }

  /** What is read out: how the own counter stands, and who needs somebody. */
  renderNews({ words, state }: DeskContext) {
    const isAtWork = state.step === 'work';
    const { latest } = this.signals;
    const zones = state.hall?.value?.rules.zones ?? [];
    const call = isAtWork && latest && !latest.answeredAt ? saySignal(words, latest, zones) : nothing;
    const isUrgent = latest?.kind === 'emergency';
    return html`
      <p class="aloud" role="status" aria-atomic="true">
        ${isAtWork ? sayStage(words, state.ticket, this.hall.newcomer) : nothing}
      </p>
      <p class="aloud" role="status">${isUrgent ? nothing : call}</p>
      <p class="aloud" role="alert">${isUrgent ? call : nothing}</p>
    `;
  }

  /** Does what a key asks for. Answers whether there was something to do. */
  act(command: DeskCommand): boolean {
    const { state } = this.source ?? {};
    if (state?.step !== 'work') return false;
    if (isDeskView(command)) return this.show(command);
    if (command === 'keys') return this.list.show();
    if (command === 'emergency') return this.pressEmergency();
    if (command === 'answer') return this.answerFirst(state);
    if (command === 'line') return this.show('call', '.line .entry[tabindex="0"]');
    if (!this.actions.isPossible(command)) return false;
    if (this.views.shown !== 'call') this.show('call');
    this.actions.take(command);
    return true;
  }

  private show(view: Parameters<DeskViews['show']>[0], ...targets: readonly string[]): true {
    this.views.show(view, ...targets);
    return true;
  }

  /** Calls the colleagues to this counter. */
  raise(): void {
    this.actions.noteStep();
    void this.source?.flow?.raiseEmergency();
  }

  /** Says that somebody is on the way. */
  answer({ id }: Signal): void {
    this.actions.noteStep();
    void this.source?.flow?.answerSignal(id);
  }

  /** Says that a call for help is settled. */
  settle({ id }: Signal): void {
    this.actions.noteStep();
    void this.source?.flow?.endSignal(id);
  }

  private pressEmergency(): true {
    this.emergency.press(this.source?.client?.timers, () => this.raise());
    return true;
  }

  private answerFirst({ hall, place }: DeskState): boolean {
    const signal = findUnanswered(hall?.value?.signals ?? [], place?.counter ?? '');
    if (signal) this.answer(signal);
    return signal !== undefined;
  }
}
