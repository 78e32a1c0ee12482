import { ApiError, type Client, type Kiosk, type KioskState, type Live } from '@wartemarke/client';
import type { Arrival, Board } from '@wartemarke/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DeviceStore } from '../device/device-store.ts';
import { Pairing } from '../device/pairing.ts';
import { Follow } from '../follow.ts';
import { Pulse } from '../pulse.ts';
import { CodeCamera } from './code-camera.ts';
import { HandScanner } from './hand-scanner.ts';
import { KioskFlow } from './kiosk-flow.ts';
import { isCutOff, toSecondsLeft, type Place } from './kiosk-scanner.view.ts';
import { LentLanguage } from './lent-language.ts';
import type { WayOn } from './refusal/refusal.view.ts';
import { TicketGiveEvent } from './ticket-give-event.ts';
import { Visit } from './visit.ts';

/** The element that a session belongs to. */
export interface KioskHost extends ReactiveControllerHost, HTMLElement {
  readonly office: string;
  readonly deviceStore: DeviceStore;
}

/** What happens at a kiosk: who is there, what they do, and when the next one may come. */
export class KioskSession implements ReactiveController {
  readonly pairing: Pairing;
  readonly camera: CodeCamera;
  visit = new Visit();
  /** The client that speaks for this kiosk; nothing before it may speak. */
  speaker: Client | undefined;

  private readonly host: KioskHost;
  private readonly board: Follow<Live<Board>>;
  private readonly flow: KioskFlow;
  private readonly pulse: Pulse;
  private readonly language: LentLanguage;
  private client: Client | undefined;
  private given: Arrival | null = null;

  constructor(host: KioskHost) {
    this.host = host;
    this.pairing = new Pairing(host, 'kiosk');
    this.camera = new CodeCamera(host, (code) => this.checkIn(code));
    this.board = new Follow(host);
    this.flow = new KioskFlow(host);
    this.pulse = new Pulse(host, 1000);
    this.language = new LentLanguage(host);
    new HandScanner(
      host,
      () => this.now,
      (code) => this.checkIn(code),
    );
    host.addController(this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.beginAnew();
    this.flow.switchTo(undefined, '', '');
  }

  /** The current time, epoch milliseconds. */
  get now(): number {
    return this.client?.now() ?? 0;
  }

  /** What the kiosk says; nothing before it may speak. */
  get state(): KioskState | undefined {
    return this.flow.state;
  }

  /** How the queues stand, and by that whether there is a connection and a pairing. */
  get hall(): Live<Board> | undefined {
    return this.board.value;
  }

  get isCutOff(): boolean {
    return isCutOff(this.hall, this.now);
  }

  /** Whole seconds until the visit ends. */
  get secondsLeft(): number {
    return toSecondsLeft(this.visit.endsAt, this.now);
  }

  /** Brings everything up to date. To be called in `willUpdate`. */
  update(client: Client | undefined, language: string): void {
    if (!this.host.isConnected) return;
    const { pairing, host } = this;
    this.client = client;
    pairing.store = host.deviceStore;
    this.pulse.beatBy(client?.timers);
    const speaker = (this.speaker = pairing.clientFor(client, host.office));
    this.board.switchBy([speaker, host.office], (speaker, office) => speaker.live.board(office));
    if (!this.visit.isBound) this.flow.switchTo(speaker, host.office, language);
    if (this.isRefused) pairing.refuse();
    this.camera.runBy(this.isScanning && this.hall?.value ? client?.timers : undefined);
    this.noteTime();
    this.noteArrival(this.state?.arrival ?? null);
  }

  /** Goes to a face. */
  goTo(place: Place): void {
    this.visit.goTo(place, this.now);
    this.host.requestUpdate();
  }

  /** Lets the visit change something that it knows. */
  change(change: (visit: Visit) => void): void {
    change(this.visit);
    this.host.requestUpdate();
  }

  /** Goes on after a problem. */
  goOn(way: WayOn): void {
    if (way === 'retry') void this.flow.kiosk?.retry();
    else this.goTo(way);
    this.stay();
  }

  /** Checks in with what a camera or hand scanner read; a code that stays in sight counts once. */
  checkIn(code: string): void {
    if (this.isScanning) this.press((kiosk) => kiosk.checkIn(code, 'scanned'));
  }

  /** Checks in with what was typed, if it is a whole code. */
  checkInTyped(code: string | undefined): void {
    this.visit.isTooShort = !code;
    if (code) this.press((kiosk) => kiosk.checkIn(code, 'typed'), true);
    this.host.requestUpdate();
  }

  /** Draws a number for one concern. */
  draw(service: string): void {
    this.press((kiosk) => kiosk.draw([{ id: service, quantity: 1 }]));
  }

  /** Somebody is there: gives them their time. */
  stay(): void {
    this.visit.stay(this.now);
    if (this.flow.hasOutcome) this.flow.kiosk?.stay();
    this.host.requestUpdate();
  }

  /** Speaks a language until the next one comes. */
  speak(language: string): void {
    this.language.lend(language);
    this.stay();
  }

  /** Forgets everything of the visit. */
  beginAnew(): void {
    this.visit = new Visit();
    this.flow.kiosk?.reset();
    this.language.giveBack();
    this.host.requestUpdate();
  }

  /** Asks the server for the hall again. */
  retry(): void {
    this.board.restart();
  }

  private press(act: (kiosk: Kiosk) => Promise<void>, wasTyped = false): void {
    if (!this.flow.kiosk) return;
    void act(this.flow.kiosk);
    if (this.state?.step !== 'working') return;
    this.goTo('outcome');
    this.visit.wasTyped = wasTyped;
  }

  private noteTime(): void {
    const { visit, state } = this;
    if (state?.step === 'working') visit.stay(this.now);
    const isReset = visit.place === 'outcome' && state?.step === 'idle';
    if (isReset || (visit.place !== 'welcome' && this.now >= visit.endsAt)) this.beginAnew();
  }

  private noteArrival(arrival: Arrival | null): void {
    if (arrival === this.given) return;
    this.given = arrival;
    if (arrival) this.host.dispatchEvent(new TicketGiveEvent(arrival, this.host.office));
  }

  /** Whoever types a name is not filmed, and no code that comes along ends what they do. */
  private get isScanning(): boolean {
    return this.pairing.state === 'ready' && this.visit.place !== 'booking';
  }

  private get isRefused(): boolean {
    const error = this.hall?.status === 'failed' ? this.hall.error : undefined;
    const isUnpaired = this.state?.problem?.code === 'device_unpaired';
    return isUnpaired || (error instanceof ApiError && error.status === 401);
  }
}
