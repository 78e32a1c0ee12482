import type { Office, Service } from '@wartemarke/contract';
import { html, type TemplateResult } from 'lit';
import { toConcerns, toDrawable } from './kiosk-scanner.view.ts';
import type { KioskSession } from './kiosk-session.ts';
import type { KioskWords } from './kiosk-words.ts';

/** What somebody chooses from, and what is asked before a heading is chosen. */
interface Choice {
  readonly title: string;
  readonly services: readonly Service[];
}

/** Lets a walk-in choose a heading, then a concern. */
export function renderConcernFace(words: KioskWords, session: KioskSession, office: Office): TemplateResult {
  const choice = { title: words.term('concernTitle'), services: toDrawable(office) };
  return renderChoices(session, office, choice, (service) =>
    session.press((kiosk) => kiosk.draw([{ id: service, quantity: 1 }])),
  );
}

/**
 * Draws the headings, and below the chosen one what is under it.
 * @param onChoose - Told the id of the service.
 */
export function renderChoices(
  session: KioskSession,
  office: Office,
  { title, services }: Choice,
  onChoose: (service: string) => void,
): TemplateResult {
  const concerns = toConcerns(office, services);
  const chosen = concerns.find(({ category }) => category.id === session.visit.category);
  return html`
    <h1 class="title" tabindex="-1">${chosen ? chosen.category.name : title}</h1>
    <ul class="choices" lang=${office.language}>
      ${
        chosen
          ? chosen.services.map(({ id, name }) => renderChoice(name, () => onChoose(id)))
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
