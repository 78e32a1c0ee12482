import type { Client } from '@wartemarke/client';
import type { BookedService, Service, ServiceQuantity } from '@wartemarke/contract';
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { Localize } from '../../locales/localize.ts';
import { renderLoading, renderProblem } from '../../states/states.ts';
import { handleRowKey } from '../days/row-keys.ts';
import { messages } from './messages/index.ts';
import type { ServicesMessages } from './messages/de.ts';
import { ServiceSource } from './service-source.ts';
import { changeQuantity, mostServices, type ChosenService } from './services.view.ts';

const shownResults = 6;

/** Lets a clerk say what a visit is about: search, add, how many of each. What was chosen stays until it is cleared. */
export class ServiceChoice {
  /** What is chosen, in the order in which it was. */
  chosen: readonly ChosenService[] = [];
  private readonly host: ReactiveElement;
  private readonly words: Localize<ServicesMessages>;
  private readonly source: ServiceSource;
  private query = '';

  constructor(host: ReactiveElement) {
    this.host = host;
    this.words = new Localize(host, messages);
    this.source = new ServiceSource(host);
  }

  /** Begins with these, or with none. */
  begin(services: readonly BookedService[] = [], queue?: string): void {
    this.chosen = services.map(({ id, name, quantity }) => ({ id, name, quantity, queue }));
    this.query = '';
  }

  /** Whether there is nothing to be sent yet. */
  get isEmpty(): boolean {
    return this.chosen.every(({ quantity }) => quantity === 0);
  }

  /** What is to be sent: everything of which there is at least one. */
  toQuantities(): ServiceQuantity[] {
    return this.chosen.flatMap(({ id, quantity }) => (quantity > 0 ? [{ id, quantity }] : []));
  }

  render(client: Client, office: string): TemplateResult {
    const { words, source } = this;
    if (!words.isReady) return renderLoading(words);
    source.read(client, office, words.language);
    return html`
      <div class="service-choice">
        ${this.chosen.length > 0 ? this.renderChosen() : nothing}
        ${this.chosen.length < mostServices ? this.renderSearch() : html`<p class="hint">${words.term('mostReached')}</p>`}
      </div>
    `;
  }

  private renderChosen() {
    return html`
      <ul class="chosen" aria-label=${this.words.term('chosen')}>
        ${this.chosen.map((service) => html`<li>${this.renderStepper(service)}</li>`)}
      </ul>
    `;
  }

  private renderStepper({ id, name, quantity }: ChosenService) {
    const { words } = this;
    const renderStep = (sign: string, label: string, by: number) => html`
      <button class="button arrow" type="button" aria-label=${label} @click=${() => this.change(id, by)}>
        <span aria-hidden="true">${sign}</span>
      </button>
    `;
    return html`
      <bdi class=${quantity === 0 ? 'none' : ''}>${name}</bdi>
      <span class="stepper">
        ${renderStep('−', words.term('fewer', { name }), -1)}
        <output aria-live="polite" aria-label=${words.term('countOf', { name, count: quantity })}
          >${quantity}</output
        >
        ${renderStep('+', words.term('more', { name }), 1)}
      </span>
    `;
  }

  private renderSearch() {
    const { words, source, query } = this;
    if (source.problem) {
      return renderProblem(words, source.problem, { retry: () => source.retry() });
    }
    const found = query.trim() ? source.find(query).slice(0, shownResults) : [];
    return html`
      <div class="search-services" @keydown=${(event: KeyboardEvent) => this.handleKey(event, found)}>
        <div class="field">
          <label for="service-query"
            >${words.term(this.chosen.length > 0 ? 'addService' : 'findService')}</label
          >
          <input
            id="service-query"
            type="search"
            autocomplete="off"
            dir="auto"
            aria-describedby="service-count"
            .value=${query}
            @input=${(event: InputEvent) => this.look((event.currentTarget as HTMLInputElement).value)}
          />
        </div>
        <p class="soft" id="service-count" role="status">${this.sayFound(found)}</p>
        <ul class="found" @keydown=${handleRowKey}>
          ${found.map((service) => html`<li>${this.renderFound(service)}</li>`)}
        </ul>
      </div>
    `;
  }

  private sayFound(found: readonly Service[]): string {
    const { words, source, query } = this;
    if (!query.trim()) return words.term('findHint');
    if (!source.isReady) return words.term('loading');
    return found.length > 0 ? words.term('foundCount', { count: found.length }) : words.term('foundNone');
  }

  private renderFound(service: Service) {
    return html`
      <button class="row result" type="button" @click=${() => this.add(service)}>
        <bdi>${service.name}</bdi>
      </button>
    `;
  }

  private look(query: string): void {
    this.query = query;
    this.host.requestUpdate();
  }

  private add(service: Service): void {
    const { id, name, queue } = service;
    if (this.chosen.some((each) => each.id === id)) this.change(id, 1);
    else this.chosen = [...this.chosen, { id, name, queue, quantity: 1 }];
    this.look('');
    this.toField()?.focus();
  }

  private change(id: string, by: number): void {
    this.chosen = changeQuantity(this.chosen, id, by);
    this.host.requestUpdate();
  }

  private handleKey(event: KeyboardEvent, [first]: readonly Service[]): void {
    if (event.target !== this.toField()) return;
    if (event.key === 'Enter' && this.query.trim()) {
      event.preventDefault();
      if (first) this.add(first);
    }
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    this.host.renderRoot.querySelector<HTMLElement>('.found .row')?.focus();
  }

  private toField(): HTMLInputElement | null {
    return this.host.renderRoot.querySelector('#service-query');
  }
}
