import type { Client } from '@wartemarke/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const everyMs = 60_000;

/** Counts what waits for the office, from the beginning of the work on; looks again each minute. */
export class RequestWatch implements ReactiveController {
  /** How many are open; undefined while that is not known. */
  count: number | undefined;
  private readonly host: ReactiveControllerHost;
  private client: Client | undefined;
  private office = '';
  private stop = () => {};

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.begin();
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Looks at this office from now on, or at none. Naming the same one again does nothing. */
  follow(client: Client | undefined, office: string): void {
    if (client === this.client && office === this.office) return;
    Object.assign(this, { client, office, count: undefined });
    this.begin();
  }

  private begin(): void {
    this.stop();
    const { client, office } = this;
    if (!client || !office) return;
    this.stop = client.timers.after(everyMs, () => this.begin());
    if (document.visibilityState === 'visible') void this.read(client, office);
  }

  private async read(client: Client, office: string): Promise<void> {
    // Without an answer the count stays; the hall says that there is no connection.
    const answer = await client.desk.requests(office).catch(() => undefined);
    if (!answer || office !== this.office || client !== this.client) return;
    this.count = answer.appointments.length;
    this.host.requestUpdate();
  }
}
