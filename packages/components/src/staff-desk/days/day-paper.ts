import type { DeskAppointment } from '@wartemarke/contract';
import { html, type TemplateResult } from 'lit';
import { officeTime } from '../../office-time.ts';
import { toConcern } from '../staff-desk.view.ts';
import type { DaysContext } from './days-context.ts';

const columns = ['tick', 'time', 'name', 'concern', 'code'] as const;

/** The day on paper, for when nothing else works: a line a visitor, with a box to be ticked. Seen in print alone. */
export function renderDayPaper(
  { words, office, now }: DaysContext,
  date: string,
  appointments: readonly DeskAppointment[],
): TemplateResult {
  const times = officeTime(words.language, office.timeZone);
  return html`
    <section class="paper" aria-hidden="true">
      <header>
        <p class="paper-title">${words.term('dayTitle', { date: times.date(date) })}</p>
        <p>${office.name}</p>
        <p>${words.term('printed', { date: times.plainDate(now), time: times.time(now) })}</p>
      </header>
      <table>
        <thead>
          <tr>
            ${columns.map((column) => html`<th class=${column}>${words.term(column)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${appointments.map(
            ({ startAt, contact, services, code }) => html`
              <tr>
                <td class="tick"><span></span></td>
                <td class="time">${times.clock(startAt)}</td>
                <td class="name"><bdi>${contact.name ?? words.term('noName')}</bdi></td>
                <td><bdi>${toConcern(services)}</bdi></td>
                <td class="code"><span dir="ltr">${code}</span></td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </section>
  `;
}
