import type { Client } from '@wartemarke/client';
import type { Device, DeviceKind } from '@wartemarke/contract';
import type { ReactiveControllerHost } from 'lit';
import type { Problem } from '../locales/errors/error-texts.ts';
import { browserDeviceStore, type DeviceStore } from './device-store.ts';

/**
 * How a device stands: its token is being looked up; it may speak; it was refused and wants a code; a code
 * is being exchanged.
 */
export type PairingState = 'reading' | 'ready' | 'unpaired' | 'pairing';

/**
 * Lets a kiosk or board speak for itself: exchanges a one-time code for a token, keeps it on the machine,
 * and forgets it when the server refuses it.
 */
export class Pairing {
  state: PairingState = 'reading';
  /** Why the last code was not taken. */
  problem: Problem | undefined;
  /** The server refuses a token that it once gave. */
  wasRevoked = false;
  /** Storage is blocked, so that a pairing ends with the page. */
  isForgetful = false;
  /** Where tokens are kept. */
  store: DeviceStore = browserDeviceStore;

  private readonly host: ReactiveControllerHost;
  private readonly kind: DeviceKind;
  private place: { readonly client: Client; readonly office: string } | undefined;
  private token: string | undefined;
  private speaker: Client | undefined;
  private intention: { readonly code: string; readonly idempotencyKey: string } | undefined;

  constructor(host: ReactiveControllerHost, kind: DeviceKind) {
    this.host = host;
    this.kind = kind;
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
  }

  /** Exchanges a one-time code. Resolves with the device when it worked; else `problem` says why not. */
  async pair(code: string): Promise<Device | undefined> {
    const { place } = this;
    if (!place || this.state === 'pairing') return undefined;
    if (this.intention?.code !== code) this.intention = { code, idempotencyKey: place.client.createKey() };
    this.show('pairing');
    try {
      const device = await place.client.devices.pair({ code }, this.intention);
      if (place !== this.place) return undefined;
      return await this.accept(device);
    } catch (error) {
      if (place === this.place) this.show('unpaired', error as Problem);
      return undefined;
    }
  }

  private async accept(device: Device): Promise<Device | undefined> {
    if (device.kind !== this.kind || device.office !== this.place?.office) {
      this.show('unpaired', { code: 'forbidden' });
      return undefined;
    }
    await this.store.write(this.key, device.token).catch(() => this.noteBlockedStorage());
    this.wasRevoked = false;
    this.speakWith(device.token);
    return device;
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
