import type { Office } from '@wartemarke/contract';
import { html, type TemplateResult } from 'lit';
import { toConcerns } from './kiosk-scanner.view.ts';
import type { KioskSession } from './kiosk-session.ts';
import type { KioskWords } from './kiosk-words.ts';

/** Lets a walk-in choose a heading, then a concern. */
export function renderConcernFace(words: KioskWords, session: KioskSession, office: Office): TemplateResult {
  const concerns = toConcerns(office);
  const chosen = concerns.find(({ category }) => category.id === session.visit.category);
  if (concerns.length === 0) {
    return html`
      <h1 class="title" tabindex="-1">${words.term('closedTitle')}</h1>
      <p class="lead">${words.term('concernsNone')}</p>
    `;
  }
  return html`
    <h1 class="title" tabindex="-1">${chosen ? chosen.category.name : words.term('concernTitle')}</h1>
    <ul class="choices" lang=${office.language}>
      ${
        chosen
          ? chosen.services.map((service) => renderChoice(service.name, () => session.draw(service.id)))
          : concerns.map(({ category }) =>
              renderChoice(category.name, () => session.change((visit) => (visit.category = category.id))),
            )
      }
    </ul>
  `;
}

function renderChoice(name: string, onChoose: () => void) {
  return html`<li><button class="button" type="button" @click=${onChoose}>${name}</button></li>`;
}
