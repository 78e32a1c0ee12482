import type { ServiceQuantity } from '@wartemarke/contract';
import type { ReactiveElement, TemplateResult } from 'lit';
import { LaterPart } from '../../later-part.ts';
import type { StepContext } from '../step-context.ts';
import { renderConcernStep } from './concern-step.ts';

/** The first screen. What searches, and what says that a service cannot be booked here, are fetched when they are needed. */
export class ConcernScreen {
  private readonly host: ReactiveElement;
  private readonly search;
  private readonly preset;
  private query = '';

  constructor(host: ReactiveElement) {
    this.host = host;
    this.search = new LaterPart(host, async () => {
      const { FoundServices } = await import('./found-services.ts');
      return { found: new FoundServices(host) };
    });
    this.preset = new LaterPart(host, async () => {
      const { Preset } = await import('./preset.ts');
      return { preset: new Preset(host) };
    });
  }

  /** @param named - The services that the page or its link names. */
  render(context: StepContext, named: readonly ServiceQuantity[]): TemplateResult {
    const { words } = context;
    return renderConcernStep(context, {
      query: this.query,
      found: this.query.trim() ? this.renderFound(context) : undefined,
      preset: named[0] && this.preset.render(words, ({ preset }) => preset.render(context, named)),
      handleQuery: this.handleQuery,
      handleSearch: () => void this.search.load(),
    });
  }

  private renderFound(context: StepContext) {
    return this.search.render(context.words, ({ found }) =>
      found.render(context, this.query, this.handleQuery),
    );
  }

  private readonly handleQuery = (query: string) => {
    this.query = query;
    this.host.requestUpdate();
  };
}
