import type { Service } from '@wartemarke/contract';
import { html, type TemplateResult } from 'lit';
import type { KioskWords } from './kiosk-words.ts';
import type { Concern } from './kiosk-scanner.view.ts';

/** What the face for choosing a concern is drawn from. */
export interface ConcernFace {
  readonly concerns: readonly Concern[];
  /** Language that their names are in. */
  readonly language: string;
  /** Id of the heading that was chosen; empty before. */
  readonly category: string;
  readonly onCategory: (id: string) => void;
  readonly onService: (service: Service) => void;
}

/** Lets a walk-in choose a heading, then a concern. */
export function renderConcernFace(words: KioskWords, face: ConcernFace): TemplateResult {
  const chosen = face.concerns.find(({ category }) => category.id === face.category);
  if (face.concerns.length === 0) {
    return html`
      <h1 class="title" tabindex="-1">${words.term('closedTitle')}</h1>
      <p class="lead">${words.term('concernsNone')}</p>
    `;
  }
  return html`
    <h1 class="title" tabindex="-1">${chosen ? chosen.category.name : words.term('concernTitle')}</h1>
    <ul class="choices" lang=${face.language}>
      ${
        chosen
          ? chosen.services.map((service) => renderChoice(service.name, () => face.onService(service)))
          : face.concerns.map(({ category }) =>
              renderChoice(category.name, () => face.onCategory(category.id)),
            )
      }
    </ul>
  `;
}

function renderChoice(name: string, onChoose: () => void) {
  return html`<li><button class="button" type="button" @click=${onChoose}>${name}</button></li>`;
}
