import type { Service } from '@wartemarke/contract';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ServiceSearch } from './service-search.ts';
import { isLong, toCategoryViews, toOtherServices } from './slot-picker.view.ts';
import { renderTitle, type StepContext } from './step-context.ts';

/** What was typed into the search, and what finds by it. */
export interface ConcernSearch {
  readonly query: string;
  readonly search: ServiceSearch;
  /** A service was named in the page that this office does not offer. */
  readonly isPresetUnknown: boolean;
  handleQuery(query: string): void;
}

/** Asks what somebody comes for: a search, and below it all services by heading. */
export function renderConcernStep(context: StepContext, search: ConcernSearch): TemplateResult {
  const { words, office } = context;
  if (office.services.length === 0) return html`<p class="notice">${words.term('noServices')}</p>`;
  const found = search.query.trim() ? search.search.find(search.query) : undefined;
  return html`
    <div class="screen concern">
      <div class="head">${renderTitle(context, 1, words.term('concernTitle'))}</div>
      ${search.isPresetUnknown ? html`<p class="notice" role="status">${words.term('presetUnknown')}</p>` : nothing}
      ${renderSearch(context, search)}
      <p class="aloud" role="status">${found ? words.term('found', { count: found.length }) : nothing}</p>
      ${found ? renderFound(context, search, found) : renderCatalogue(context)}
    </div>
  `;
}

function renderSearch({ words }: StepContext, { query, handleQuery }: ConcernSearch) {
  const handleInput = (event: Event) => handleQuery((event.currentTarget as HTMLInputElement).value);
  return html`
    <search class="field">
      <label for="query">${words.term('search')}</label>
      <input
        id="query"
        type="search"
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        aria-describedby="query-hint"
        .value=${query}
        @input=${handleInput}
      />
      <p class="hint" id="query-hint">${words.term('searchHint')}</p>
    </search>
  `;
}

function renderFound(context: StepContext, { handleQuery }: ConcernSearch, found: readonly Service[]) {
  const { words } = context;
  return html`
    <section aria-labelledby="found">
      <h3 id="found">${words.term('found', { count: found.length })}</h3>
      ${found.length > 0 ? renderServices(context, found) : html`<p>${words.term('foundNothing')}</p>`}
      <button class="button" type="button" @click=${() => handleQuery('')}>${words.term('showAll')}</button>
    </section>
  `;
}

function renderCatalogue(context: StepContext) {
  const { office, words } = context;
  const others = toOtherServices(office);
  const sections = toCategoryViews(office).map(({ category, services }) => ({ ...category, services }));
  if (others.length > 0) sections.push({ id: 'others', name: words.term('otherServices'), services: others });
  if (isLong(office)) return html`<div>${sections.map((section) => renderFolded(context, section))}</div>`;
  return html`<div class="catalogue">${sections.map((section) => renderSection(context, section))}</div>`;
}

interface Section {
  readonly id: string;
  readonly name: string;
  readonly services: readonly Service[];
}

function renderSection(context: StepContext, { id, name, services }: Section) {
  return html`
    <section aria-labelledby="category-${id}">
      <h3 id="category-${id}">${name}</h3>
      ${renderServices(context, services)}
    </section>
  `;
}

function renderFolded(context: StepContext, { name, services }: Section) {
  return html`
    <details class="folded">
      <summary>
        ${chevron}
        <h3>${name}</h3>
        <span class="count">${services.length}</span>
      </summary>
      ${renderServices(context, services)}
    </details>
  `;
}

function renderServices(context: StepContext, services: readonly Service[]) {
  return html`<ul class="services">
    ${services.map((service) => renderService(context, service))}
  </ul>`;
}

function renderService({ words, flow }: StepContext, { id, name, bookable, link }: Service) {
  if (bookable) {
    return html`
      <li>
        <button class="service" type="button" part="service" @click=${() => void flow.choose(id)}>
          <span>${name}</span>${chevron}
        </button>
      </li>
    `;
  }
  if (!link)
    return html`<li class="service idle">
      <span>${name}<small>${words.term('notBookable')}</small></span>
    </li>`;
  return html`
    <li>
      <a class="service" part="service" href=${link} rel="noreferrer">
        <span>${name}<small>${words.term('onlineForm')}</small></span
        >${outward}
      </a>
    </li>
  `;
}

const chevron = html`<svg class="icon go" viewBox="0 0 24 24" aria-hidden="true">
  ${svg`<path d="M9 5l7 7-7 7" />`}
</svg>`;
const outward = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  ${svg`<path d="M8 6h10v10M18 6 6 18" />`}
</svg>`;
