import { html, nothing, type TemplateResult } from 'lit';
import { isLong, toExamples, toSections, type Section } from '../slot-picker.view.ts';
import { renderSign, renderTitle, type StepContext } from '../step-context.ts';
import { onward, renderServices } from './services.ts';

/** What the first screen needs beside the booking. */
export interface ConcernChoice {
  /** What was typed into the search. */
  readonly query: string;
  /** What was found by it, in the place of the catalogue. */
  readonly found: TemplateResult | undefined;
  /** That the services that the page names cannot be booked here. */
  readonly preset: TemplateResult | undefined;
  handleQuery(query: string): void;
  /** The search is about to be used. */
  handleSearch(): void;
}

/** Asks what somebody comes for: a search, and below it all services by heading. */
export function renderConcernStep(context: StepContext, choice: ConcernChoice): TemplateResult {
  const { words, office } = context;
  if (office.services.length === 0) return html`<p class="notice">${words.term('noServices')}</p>`;
  return html`
    <div class="screen concern">
      <div class="head">${renderTitle(context, 1, words.term('concernTitle'))}</div>
      <slot name="concern"></slot>
      ${choice.preset} ${renderSearch(context, choice)} ${choice.found ?? renderCatalogue(context)}
    </div>
  `;
}

function renderSearch({ words, office }: StepContext, { query, handleQuery, handleSearch }: ConcernChoice) {
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
        @focus=${handleSearch}
        @input=${handleInput}
      />
      <p class="hint" id="query-hint">${words.term('searchHint', { examples: toExamples(office) })}</p>
    </search>
  `;
}

function renderCatalogue(context: StepContext) {
  const { office, words } = context;
  const sections = toSections(office, words.term('otherServices'));
  const renderEach = isLong(office) ? renderFolded : renderSection;
  return html`<div class=${isLong(office) ? nothing : 'catalogue'}>
    ${sections.map((section) => renderEach(context, section))}
  </div>`;
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
        ${renderSign(onward)}
        <h3>${name}</h3>
        <span class="count">${services.length}</span>
      </summary>
      ${renderServices(context, services)}
    </details>
  `;
}
