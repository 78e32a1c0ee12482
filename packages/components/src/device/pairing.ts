import type { Client } from '@wartemarke/client';
import type { DeviceKind } from '@wartemarke/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Problem } from '../locales/errors/error-texts.ts';
import { browserDeviceStore, type DeviceStore } from './device-store.ts';
import { takeLinkCode } from './link-code.ts';

/**
 * How a device stands: its token is being looked up; it may speak; it was refused and wants a code; a code
 * is being exchanged.
 */
export type PairingState = 'reading' | 'ready' | 'unpaired' | 'pairing';

/**
 * Lets a kiosk or board speak for itself: exchanges a one-time code for a token, keeps it on the machine,
 * and forgets it when the server refuses it. A code in the page's address is exchanged by itself, once the
 * device turns out to need one.
 */
export class Pairing implements ReactiveController {
  state: PairingState = 'reading';
  /** Why the last code was not taken. */
  problem: Problem | undefined;
  /** The server refuses a token that it once gave. */
  wasRevoked = false;
  /** Storage is blocked, so that a pairing ends with the page. */
  isForgetful = false;
  /** Where tokens are kept. */
  store: DeviceStore = browserDeviceStore;

  private readonly host: ReactiveControllerHost & EventTarget;
  private readonly kind: DeviceKind;
  private place: { readonly client: Client; readonly office: string } | undefined;
  private token: string | undefined;
  private speaker: Client | undefined;
  private linkCode: string | undefined;
  private intention: { readonly code: string; readonly idempotencyKey: string } | undefined;

  constructor(host: ReactiveControllerHost & EventTarget, kind: DeviceKind) {
    this.host = host;
    this.kind = kind;
    host.addController(this);
  }

  hostConnected(): void {
    this.linkCode = takeLinkCode() ?? this.linkCode;
    this.followLink();
  }

  /**
   * The client that speaks for this device in an office; before the first pairing it speaks for nobody, and
   * the server's refusal is the way to find out. Nothing while the token is being looked up or is wanted.
   */
  clientFor(client: Client | undefined, office: string): Client | undefined {
    if (client !== this.place?.client || office !== this.place?.office) {
      this.place = client && office ? { client, office } : undefined;
      if (this.place) void this.read();
    }
    return this.state === 'ready' ? this.speaker : undefined;
  }

  /** To be called when the server answers 401. */
  refuse(): void {
    if (this.state !== 'ready') return;
    this.wasRevoked = this.token !== undefined;
    if (this.token) this.store.remove(this.key).catch(() => undefined);
    this.show('unpaired');
    this.followLink();
  }

  /** Exchanges a one-time code. The host fires `DevicePairEvent` when it worked; else `problem` says why not. */
  async pair(code: string): Promise<void> {
    const { place } = this;
    if (!place || this.state === 'pairing') return;
    if (this.intention?.code !== code) this.intention = { code, idempotencyKey: place.client.createKey() };
    this.show('pairing');
    try {
      const { exchangeCode, tellPairing } = await import('./exchange-code.ts').catch(toUnreachable);
      const device = await exchangeCode(place, this.kind, this.intention);
      if (place !== this.place) return;
      await this.store.write(this.key, device.token).catch(() => this.noteBlockedStorage());
      this.wasRevoked = false;
      this.speakWith(device.token);
      tellPairing(this.host, device);
    } catch (error) {
      if (place === this.place) this.show('unpaired', error as Problem);
    }
  }

  private followLink(): void {
    if (!this.linkCode || this.state !== 'unpaired') return;
    void this.pair(this.linkCode);
    this.linkCode = undefined;
  }

  private async read(): Promise<void> {
    const { place } = this;
    this.state = 'reading';
    const token = await this.store.read(this.key).catch(() => this.noteBlockedStorage());
    if (place === this.place) this.speakWith(token);
  }

  private speakWith(token: string | undefined): void {
    this.token = token;
    this.speaker = token ? this.place?.client.withToken(token) : this.place?.client;
    this.show('ready');
  }

  private noteBlockedStorage(): undefined {
    this.isForgetful = true;
    return undefined;
  }

  private get key(): string {
    return [this.kind, this.place?.client.baseUrl, this.place?.office].join(' ');
  }

  private show(state: PairingState, problem?: Problem): void {
    this.state = state;
    this.problem = problem;
    this.host.requestUpdate();
  }
}

function toUnreachable(): never {
  throw { code: 'unreachable' } satisfies Problem;
}
