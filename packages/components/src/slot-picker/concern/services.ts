import type { Service } from '@wartemarke/contract';
import { html } from 'lit';
import { officeTime } from '../../office-time.ts';
import { tellLink } from '../../link-open-event.ts';
import { renderSign, type StepContext } from '../step-context.ts';

/** Points to what comes next. */
export const onward = 'M9 5l7 7-7 7';
const outward = 'M8 6h10v10M18 6 6 18';

/** Services to choose from, as rows that are easy to hit. */
export function renderServices(context: StepContext, services: readonly Service[]) {
  return html`<ul class="services">
    ${services.map((service) => html`<li>${renderService(context, service)}</li>`)}
  </ul>`;
}

function renderService({ words, flow }: StepContext, { id, name, bookable, link, season }: Service) {
  if (bookable) {
    const times = officeTime(words.language);
    const note = season && { from: times.plainDate(season.from), until: times.plainDate(season.until) };
    return html`
      <button class="service" type="button" part="service" @click=${() => void flow.choose(id)}>
        ${renderName(name, note && words.term('seasonal', note))}${renderSign(onward)}
      </button>
    `;
  }
  if (!link) return html`<div class="service">${renderName(name, words.term('notBookable'))}</div>`;
  return html`
    <a class="service" part="service" href=${link} rel="noreferrer" @click=${tellLink({ service: id })}>
      ${renderName(name, words.term('onlineForm'))}${renderSign(outward)}
    </a>
  `;
}

function renderName(name: string, note?: string) {
  return html`<span>${name}${note && html`<small>${note}</small>`}</span>`;
}
