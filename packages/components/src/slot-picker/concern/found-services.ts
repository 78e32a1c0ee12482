import type { Office } from '@wartemarke/contract';
import { html, type TemplateResult } from 'lit';
import { toTelephoneLink } from '../../states/states.ts';
import type { BookingContext } from '../screens/booking-context.ts';
import { createServiceSearch, type ServiceSearch } from './service-search.ts';
import { renderServices } from './services.ts';

const searches = new WeakMap<Office, ServiceSearch>();

/** The services that were found, or what to do when none was. */
export function renderFound(
  context: BookingContext,
  query: string,
  handleQuery: (query: string) => void,
): TemplateResult {
  const { words, office } = context;
  const found = searchIn(office).find(query);
  const result = words.term('found', { count: found.length });
  return html`
    <p class="aloud" role="status">${result}</p>
    <section aria-labelledby="found">
      <h3 id="found">${result}</h3>
      ${found.length > 0 ? renderServices(context, found) : renderNothing(context)}
      <button class="button" type="button" @click=${() => handleQuery('')}>${words.term('showAll')}</button>
    </section>
  `;
}

function renderNothing({ words, office: { phone } }: BookingContext) {
  return html`
    <p>${words.term('foundNothing')}</p>
    ${phone && html`<p>${words.term('phoneHelp')} <a href=${toTelephoneLink(phone)}>${phone}</a></p>`}
  `;
}

function searchIn(office: Office): ServiceSearch {
  const search = searches.get(office) ?? createServiceSearch(office);
  searches.set(office, search);
  return search;
}
