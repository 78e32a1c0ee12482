import type { Office } from '@wartemarke/contract';
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { renderLoading, toTelephoneLink } from '../../states/states.ts';
import { FurtherWords } from '../further/further-words.ts';
import type { StepContext } from '../step-context.ts';
import { createServiceSearch, type ServiceSearch } from './service-search.ts';
import { renderServices } from './services.ts';

const searches = new WeakMap<Office, ServiceSearch>();

/** The services that were found, or what to do when none was. */
export class FoundServices {
  private readonly further: FurtherWords;

  constructor(host: ReactiveControllerHost & Element) {
    this.further = new FurtherWords(host);
  }

  render(context: StepContext, query: string, handleQuery: (query: string) => void): TemplateResult {
    const { further } = this;
    if (!further.isReady) return renderLoading(context.words);
    const found = searchIn(context.office).find(query);
    const result = further.term('found', { count: found.length });
    return html`
      <p class="aloud" role="status">${result}</p>
      <section aria-labelledby="found">
        <h3 id="found">${result}</h3>
        ${found.length > 0 ? renderServices(context, found) : this.renderNothing(context)}
        <button class="button" type="button" @click=${() => handleQuery('')}>
          ${further.term('showAll')}
        </button>
      </section>
    `;
  }

  private renderNothing({ words, office: { phone } }: StepContext) {
    return html`
      <p>${this.further.term('foundNothing')}</p>
      ${phone && html`<p>${words.term('phoneHelp')} <a href=${toTelephoneLink(phone)}>${phone}</a></p>`}
    `;
  }
}

function searchIn(office: Office): ServiceSearch {
  const search = searches.get(office) ?? createServiceSearch(office);
  searches.set(office, search);
  return search;
}
