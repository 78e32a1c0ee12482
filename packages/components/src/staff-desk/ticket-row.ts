import type { QueueTicket } from '@wartemarke/contract';
import { html, nothing } from 'lit';
import { officeTime } from '../office-time.ts';
import type { DeskContext } from './desk-context.ts';
import { toConcern, toMinutesSince } from './staff-desk.view.ts';

/** What a list of tickets is drawn from. */
export interface RowParts {
  /** Current time by the server's clock, epoch milliseconds. */
  readonly now: number;
  readonly timeZone: string;
  /** Id of the ticket whose row can be reached by Tab, and of the one that is open. */
  readonly reachable: string;
  readonly open: string;
  toCounterName(id: string): string;
  handleOpen(id: string): void;
}

type Words = DeskContext['words'];

/** Draws tickets, a row each. The arrow keys lead from one to the next; Enter shows what can be done. */
export function renderTicketRows(words: Words, parts: RowParts, tickets: readonly QueueTicket[]) {
  const reachable = tickets.some(({ id }) => id === parts.reachable) ? parts.reachable : tickets[0]?.id;
  return html`
    <ol class="line">
      ${tickets.map((ticket) => renderRow(words, parts, ticket, ticket.id === reachable))}
    </ol>
  `;
}

function renderRow(words: Words, parts: RowParts, ticket: QueueTicket, isReachable: boolean) {
  const { id, number, services, appointmentAt, note, arrivedAt } = ticket;
  const minutes = toMinutesSince(arrivedAt, parts.now);
  return html`
    <li class=${appointmentAt ? 'appointment' : 'walk-in'}>
      <button
        class="entry"
        type="button"
        id="ticket-${id}"
        data-ticket=${id}
        tabindex=${isReachable ? 0 : -1}
        aria-expanded=${parts.open === id}
        @click=${() => parts.handleOpen(id)}
      >
        <strong class="number">${number}</strong>
        <span class="what">
          <span><bdi>${toConcern(services)}</bdi></span>
          <span class="soft">${toKind(words, parts, ticket)}</span>
          ${renderMarks(words, parts, ticket)}
          ${note ? html`<span class="remark"><bdi>${note}</bdi></span>` : nothing}
        </span>
        <span class="age">${words.term('length', { minutes })}</span>
      </button>
    </li>
  `;
}

function toKind(words: Words, { timeZone }: RowParts, { name, appointmentAt }: QueueTicket): string {
  const { time } = officeTime(words.language, timeZone);
  const kind = appointmentAt ? `${words.term('appointment')} ${time(appointmentAt)}` : words.term('walkIn');
  return [name, kind].filter(Boolean).join(' · ');
}

function renderMarks(words: Words, parts: RowParts, ticket: QueueTicket) {
  const { priority, forCounter, returns, returnUntil, state } = ticket;
  const { time } = officeTime(words.language, parts.timeZone);
  const marks = [
    priority && words.term('priorityMark', { reason: words.term(priority) }),
    forCounter && words.term('forCounter', { counter: parts.toCounterName(forCounter) }),
    returns > 0 && words.term('returnedTimes', { times: returns }),
    state === 'missed' && returnUntil && words.term('returnUntil', { time: time(returnUntil) }),
  ].filter(Boolean);
  if (marks.length === 0) return nothing;
  return html`<span class="marks">${marks.map((mark) => html`<span class="mark">${mark}</span>`)}</span>`;
}
