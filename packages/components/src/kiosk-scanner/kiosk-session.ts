import {
  ApiError,
  type Client,
  type Kiosk,
  type KioskState,
  type Live,
  type PrintSlip,
  type Timers,
} from '@wartemarke/client';
import type { Arrival, Board } from '@wartemarke/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DeviceStore } from '../device/device-store.ts';
import { Pairing } from '../device/pairing.ts';
import { Follow } from '../follow.ts';
import { Pulse } from '../pulse.ts';
import { CodeCamera } from './code-camera.ts';
import { HandScanner } from './hand-scanner.ts';
import { KioskFlow } from './kiosk-flow.ts';
import { askKioskPage, tellTicket } from './kiosk-page.ts';
import { isCutOff, toSecondsLeft, type Place } from './kiosk-scanner.view.ts';
import { Visit } from './visit.ts';

/** The element that a session belongs to. */
export interface KioskHost extends ReactiveControllerHost, HTMLElement {
  readonly office: string;
  readonly deviceStore: DeviceStore;
  /** Whether slips are printed. */
  readonly isPrinting: boolean;
  /** Prints the slip of a number. */
  printSlip: PrintSlip;
  /** Calls somebody of the staff. */
  callHelp(): void;
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
  private client: Client | undefined;
  private given: Arrival | null = null;
  private idleSince = 0;
  private notedAt = 0;
  private cancelEnd = () => {};

  constructor(host: KioskHost) {
    this.host = host;
    this.pairing = new Pairing(host, 'kiosk');
    this.camera = new CodeCamera(host, (code) => this.checkIn(code));
    this.board = new Follow(host);
    this.flow = new KioskFlow(host, {
      print: (arrival) => host.printSlip(arrival),
      before: askKioskPage(host),
    });
    this.pulse = new Pulse(host, 1000);
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

  /** The page hears of a number once it can be read. */
  hostUpdated(): void {
    const arrival = this.state?.arrival ?? null;
    if (arrival === this.given) return;
    this.given = arrival;
    if (arrival) tellTicket(this.host, arrival);
  }

  hostDisconnected(): void {
    this.beginAnew();
    this.flow.switchTo(undefined, '', '', false);
  }

  /** The current time, epoch milliseconds. */
  get now(): number {
    return this.client?.now() ?? 0;
  }

  /** What the kiosk says; nothing before it may speak. */
  get state(): KioskState | undefined {
    return this.flow.state;
  }

  /** What can be asked of the kiosk; nothing before it may speak. */
  get kiosk(): Kiosk | undefined {
    return this.flow.kiosk;
  }

  /** How the queues stand, and by that whether there is a connection and a pairing. */
  get hall(): Live<Board> | undefined {
    return this.board.value;
  }

  /** The office, as far as it is known. */
  get office(): { readonly name: string; readonly timeZone: string } | undefined {
    return this.state?.office ?? this.hall?.value?.office;
  }

  get timers(): Timers | undefined {
    return this.client?.timers;
  }

  /** For how long nobody has been there, in milliseconds. */
  get idleMs(): number {
    return this.visit.isUntouched ? this.now - this.idleSince : 0;
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
    if (!this.visit.isBound) this.flow.switchTo(speaker, host.office, language, host.isPrinting);
    if (this.isRefused) pairing.refuse();
    this.camera.runBy(this.isScanning && this.hall?.value ? client?.timers : undefined);
    this.noteTime();
  }

  /** Goes to a face. */
  goTo(place: Place): void {
    this.visit.goTo(place);
    this.stay();
  }

  /** Lets the visit change something that it knows. */
  change(change: (visit: Visit) => void): void {
    change(this.visit);
    this.host.requestUpdate();
  }

  /** Checks in with what a camera or hand scanner read; a code that stays in sight counts once. */
  checkIn(code: string): void {
    if (this.isScanning) this.press((kiosk) => kiosk.checkIn(code, 'scanned'));
  }

  /**
   * Asks for something that ends in an outcome.
   * @param wasTyped - Whether a code was typed for it.
   */
  press(act: (kiosk: Kiosk) => Promise<void>, wasTyped = false): void {
    const { kiosk, flow } = this;
    if (kiosk) void act(kiosk);
    if (!flow.isBusy) return;
    this.goTo('outcome');
    this.visit.wasTyped = wasTyped;
  }

  /** Somebody is there: gives them their time. */
  stay(): void {
    this.visit.stay(this.now);
    this.cancelEnd();
    // To the moment, not to the next beat: what somebody leaves is gone at once.
    this.cancelEnd =
      this.timers?.after(this.visit.endsAt - this.now, () => this.host.requestUpdate()) ?? (() => {});
    if (this.flow.hasOutcome) this.flow.kiosk?.stay();
    this.host.requestUpdate();
  }

  /** Forgets everything of the visit. */
  beginAnew(): void {
    this.visit = new Visit();
    this.idleSince = this.now;
    this.cancelEnd();
    this.camera.forget();
    this.flow.kiosk?.reset();
    this.host.requestUpdate();
  }

  /** Calls somebody of the staff. */
  callHelp(): void {
    this.host.callHelp();
    this.stay();
  }

  /** Asks the server for the hall again. */
  retry(): void {
    this.board.restart();
  }

  private noteTime(): void {
    const { visit, state } = this;
    // When the clock is set back, what somebody left stays no longer for it.
    const jump = Math.min(0, this.now - this.notedAt);
    visit.endsAt += jump;
    this.idleSince += jump;
    this.notedAt = this.now;
    if (this.flow.isBusy) visit.stay(this.now);
    const isReset = visit.place === 'outcome' && state?.step === 'idle';
    if (isReset || this.now >= visit.endsAt) this.beginAnew();
    this.idleSince ||= this.now;
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
