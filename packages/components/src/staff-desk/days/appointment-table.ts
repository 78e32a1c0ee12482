import type { DeskAppointment } from '@wartemarke/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { officeTime } from '../../office-time.ts';
import { toConcern } from '../staff-desk.view.ts';
import type { DaysContext } from './days-context.ts';
import { toDocumentState } from './days.view.ts';
import { handleRowKey } from './row-keys.ts';

/** What a table of appointments needs beside the days. */
export interface TableParts {
  readonly appointments: readonly DeskAppointment[];
  /** Id of the one that is open beside it. */
  readonly openId: string;
  handleOpen(appointment: DeskAppointment): void;
}

const columns = ['time', 'name', 'concern', 'code', 'state', 'documents', 'number'] as const;

/** Draws the appointments of a day, a row each. The arrow keys lead from one to the next. */
export function renderAppointmentTable(context: DaysContext, parts: TableParts): TemplateResult {
  const { words } = context;
  return html`
    <table class="appointments" aria-labelledby="view-title" @keydown=${handleRowKey}>
      <thead>
        <tr>
          ${columns.map((column) => html`<th class=${column} scope="col">${words.term(column)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${parts.appointments.map((appointment) => renderRow(context, parts, appointment))}
      </tbody>
    </table>
  `;
}

function renderRow({ words, office }: DaysContext, parts: TableParts, appointment: DeskAppointment) {
  const { id, startAt, contact, services, code, state, number } = appointment;
  const { clock } = officeTime(words.language, office.timeZone);
  const documents = toDocumentState(appointment);
  const isOpen = id === parts.openId;
  return html`
    <tr class="${state} ${isOpen ? 'is-open' : ''}" @click=${() => parts.handleOpen(appointment)}>
      <td class="time"><span dir="ltr">${clock(startAt)}</span></td>
      <th class="name" scope="row">
        <button class="row" type="button" id="open-${id}" aria-current=${isOpen ? 'true' : nothing}>
          <bdi>${contact.name ?? words.term('noName')}</bdi>
        </button>
      </th>
      <td class="concern"><bdi>${toConcern(services)}</bdi></td>
      <td class="code"><span dir="ltr">${code}</span></td>
      <td class="state">${words.term(state)}</td>
      <td class="documents ${documents ?? ''}">${documents ? words.term(documents) : nothing}</td>
      <td class="number"><span dir="ltr">${number}</span></td>
    </tr>
  `;
}
