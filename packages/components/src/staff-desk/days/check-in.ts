import type { DeskAppointment } from '@wartemarke/contract';
import { html, nothing } from 'lit';
import { renderProblem } from '../../states/states.ts';
import type { DaysContext } from './days-context.ts';

/** Draws the check-in of somebody who has an appointment today; the number, once there is one. */
export function renderCheckIn(context: DaysContext, appointment: DeskAppointment) {
  const { words, arrivals, today } = context;
  const { wanted, received } = arrivals.state;
  const isHere = wanted?.id === appointment.id;
  if (isHere && received) {
    const { ticket, place } = received.arrival;
    return html`
      <p class="notice good" role="status">
        <strong>${words.term('checkedIn', { number: ticket.number })}</strong>
        ${place ? html`<br /><span><bdi>${place}</bdi></span>` : nothing}
      </p>
    `;
  }
  if (appointment.state !== 'confirmed' || !appointment.startAt.startsWith(today)) return nothing;
  return html`
    ${isHere ? renderRefusal(context) : nothing}
    <div class="ways-on">${renderWay(context, appointment, isHere)}</div>
  `;
}

function renderWay(context: DaysContext, appointment: DeskAppointment, isHere: boolean) {
  const { words, arrivals } = context;
  const asWalkIn = isHere && arrivals.state.problem?.code === 'too_late';
  return html`
    <button
      class="button main"
      type="button"
      id="check-in"
      aria-busy=${arrivals.state.busy.includes('checkIn')}
      @click=${() => void checkIn(context, appointment, asWalkIn)}
    >
      ${words.term(asWalkIn ? 'asWalkIn' : 'checkIn')}
    </button>
  `;
}

function renderRefusal({ words, arrivals, office }: DaysContext) {
  const { problem } = arrivals.state;
  return problem?.task === 'checkIn' ? renderProblem(words, problem, { timeZone: office.timeZone }) : nothing;
}

async function checkIn(
  { arrivals, flow, today }: DaysContext,
  appointment: DeskAppointment,
  asWalkIn: boolean,
): Promise<void> {
  if (await arrivals.flow.checkIn(appointment, { asWalkIn })) await flow.showDay(flow.get().date ?? today);
}
