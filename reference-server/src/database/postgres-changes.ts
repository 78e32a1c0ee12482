import { Client } from 'pg';
import { createChangeHub } from './changes.ts';
import type { ChangeHub } from './changes.ts';
import type { Log } from './log.ts';

const channel = 'wartemarke_changes';
const retryMillis = 1000;

/** Change hints between processes by LISTEN and NOTIFY, on a connection of its own that comes back. */
export class PostgresChanges {
  readonly hub: ChangeHub = createChangeHub((offices) => this.#broadcast(offices));
  readonly #url: string;
  readonly #log: Log;
  #client: Client | undefined;
  #retry: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(url: string, log: Log) {
    this.#url = url;
    this.#log = log;
  }

  /** Connects, or goes on trying in the background: a server without hints from others still works. */
  async connect(): Promise<void> {
    const client = new Client({ connectionString: this.#url, keepAlive: true });
    client.on('error', (error) => this.#log.warn({ err: error }, 'the connection for change hints broke'));
    client.once('end', () => this.#connectLater());
    this.#client = client;
    try {
      await client.connect();
      await this.#listen(client);
    } catch (error) {
      this.#log.warn({ err: error }, 'no connection for change hints');
      await client.end();
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#retry);
    this.hub.close();
    await this.#client?.end();
  }

  async #listen(client: Client): Promise<void> {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    client.on('notification', ({ processId, payload }) => {
      if (payload !== undefined && processId !== rows[0]?.pid) this.hub.receive(payload);
    });
    await client.query(`listen ${channel}`);
  }

  #connectLater(): void {
    this.#client = undefined;
    if (!this.#closed) this.#retry = setTimeout(() => void this.connect(), retryMillis).unref();
  }

  #broadcast(offices: readonly string[]): void {
    this.#client
      ?.query('select pg_notify($1, office) from unnest($2::text[]) as office', [channel, offices])
      .catch((error: unknown) => this.#log.warn({ err: error }, 'a change hint was not sent'));
  }
}
