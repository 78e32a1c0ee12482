import type { Access } from '@wartemarke/client';
import type { Appointment } from '@wartemarke/contract';
import { html, nothing } from 'lit';
import { register } from '../../register.ts';
import type { Held } from './held.ts';

/** The number after the check-in, live. Where that does not come, the number alone stays readable. */
export class HeldTicket {
  private access: Access | undefined;

  /** Notes the ticket of an appointment, and fetches what shows it. */
  follow({ state, ticket, office }: Appointment): void {
    const id = state === 'arrived' ? ticket?.id : undefined;
    if (id === this.access?.id) return;
    this.access = ticket && id ? { office: office.id, id, token: ticket.token } : undefined;
    if (this.access) loadTicketView();
  }

  render({ words, appointment, client }: Held) {
    if (!this.access) return nothing;
    return html`
      <wm-ticket-view .client=${client} .access=${this.access}>
        <p class="number">${words.term('number')} <strong>${appointment.ticket?.number}</strong></p>
        <p>${words.term('numberHelp')}</p>
      </wm-ticket-view>
    `;
  }
}

function loadTicketView(): void {
  import('../../ticket-view/ticket-view.ts').then(
    ({ TicketView }) => register('wm-ticket-view', TicketView),
    () => undefined,
  );
}
