import { ApiError, ConnectionError, type Client } from '@wartemarke/client';
import type { Service } from '@wartemarke/contract';
import type { ReactiveElement } from 'lit';
import type { Problem } from '../../locales/errors/error-texts.ts';

interface Search {
  find(query: string): readonly Service[];
}

/** The services of an office that are served at a counter, read once, and found as citizens find them. */
export class ServiceSource {
  problem: Problem | undefined;
  private readonly host: ReactiveElement;
  private search: Search | undefined;
  private key = '';
  private ask = () => Promise.resolve();

  constructor(host: ReactiveElement) {
    this.host = host;
  }

  get isReady(): boolean {
    return this.search !== undefined;
  }

  find(query: string): readonly Service[] {
    return this.search?.find(query) ?? [];
  }

  /** Reads the catalogue of an office in a language. Naming the same ones again does nothing. */
  read(client: Client, office: string, language: string): void {
    const key = `${office} ${language}`;
    if (key === this.key) return;
    this.key = key;
    this.search = undefined;
    this.problem = undefined;
    this.ask = () => this.fetch(client.withLanguage(language), office);
    void this.ask();
  }

  retry(): void {
    this.problem = undefined;
    void this.ask();
    this.host.requestUpdate();
  }

  private async fetch(client: Client, office: string): Promise<void> {
    const { key } = this;
    try {
      const [{ createServiceSearch }, whole] = await Promise.all([
        import('../../slot-picker/concern/service-search.ts'),
        client.offices.get(office),
      ]);
      const services = whole.services.filter(({ queue }) => queue !== undefined);
      if (key === this.key) this.search = createServiceSearch({ ...whole, services });
    } catch (error) {
      if (key === this.key) this.problem = toProblem(error);
    }
    this.host.requestUpdate();
  }
}

function toProblem(error: unknown): Problem {
  const isKnown = error instanceof ApiError || error instanceof ConnectionError;
  return { code: isKnown ? error.code : 'unreachable' };
}
