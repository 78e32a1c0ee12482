import type { DeskAppointment, QueueDay } from '@wartemarke/contract';
import { html, nothing } from 'lit';
import { officeTime } from '../../office-time.ts';
import { toConcern } from '../staff-desk.view.ts';
import type { DaysContext } from './days-context.ts';

/** What the list needs beside the days. */
export interface MisfitParts {
  readonly day: QueueDay;
  /** Ids of those that stay although they do not fit. */
  readonly kept: ReadonlySet<string>;
  handleStep(misfit: DeskAppointment, step: 'move' | 'cancel'): void;
  handleKeep(misfit: DeskAppointment): void;
}

/** Draws the appointments that no longer fit, each with what can be done. */
export function renderMisfits(context: DaysContext, parts: MisfitParts) {
  const { words } = context;
  const { day, kept } = parts;
  if (day.misfits.length === 0) return nothing;
  const count = day.misfits.filter(({ id }) => !kept.has(id)).length;
  return html`
    <section class="misfits" aria-labelledby="misfits-title">
      <h3 id="misfits-title" tabindex="-1">
        ${count > 0 ? words.term('misfitsTitle', { count }) : words.term('misfitsDone')}
      </h3>
      <ul>
        ${day.misfits.map((misfit) => html`<li>${renderMisfit(context, parts, misfit)}</li>`)}
      </ul>
    </section>
  `;
}

function renderMisfit({ words, office }: DaysContext, parts: MisfitParts, misfit: DeskAppointment) {
  const { id, startAt, contact, services } = misfit;
  const { clock } = officeTime(words.language, office.timeZone);
  return html`
    <p id="misfit-${id}" tabindex="-1">
      <strong
        ><span dir="ltr">${clock(startAt)}</span> <bdi>${contact.name ?? words.term('noName')}</bdi></strong
      >
      <span class="soft"><bdi>${toConcern(services)}</bdi></span>
    </p>
    <div class="ways-on" role="group" aria-labelledby="misfit-${id}">
      <button class="button" type="button" @click=${() => parts.handleStep(misfit, 'move')}>
        ${words.term('move')}
      </button>
      <button class="button" type="button" @click=${() => parts.handleStep(misfit, 'cancel')}>
        ${words.term('cancel')}
      </button>
      ${
        parts.kept.has(id)
          ? html`<span class="kept">${words.term('kept')}</span>`
          : html`<button class="button" type="button" @click=${() => parts.handleKeep(misfit)}>
              ${words.term('keep')}
            </button>`
      }
    </div>
  `;
}
