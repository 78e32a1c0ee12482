import { fakeAppointment, fakeTicket, fixtures } from '@wartemarke/client/testing';
import { html, type TemplateResult } from 'lit';
import { stage } from '../stage/stage.ts';
import { themes } from '../themes.ts';
import './theming.css';

export default {
  title: 'Theming',
  component: 'wm-provider',
  tags: ['!autodocs'],
  // The same element stands here once for each look, and so do its landmarks.
  parameters: { a11y: { options: { rules: { 'landmark-unique': { enabled: false } } } } },
};

const office = fixtures.office.id;

/** The same in every look, side by side. */
function inAllLooks(element: TemplateResult) {
  const inside = html`<div class="looks">${themes.map((theme) => renderLook(theme, element))}</div>`;
  return stage('wm-provider', { inside })();
}

function renderLook(theme: string, element: TemplateResult) {
  return html`
    <section class="look theme-${theme}" aria-label=${theme}>
      <p class="name">${theme}</p>
      ${element}
    </section>
  `;
}

export const SlotPicker = inAllLooks(
  html`<wm-slot-picker office=${office} service="personalausweis" trusted></wm-slot-picker>`,
);
export const Appointment = inAllLooks(html`<wm-appointment .access=${fakeAppointment}></wm-appointment>`);
export const TicketView = inAllLooks(html`<wm-ticket-view .access=${fakeTicket}></wm-ticket-view>`);
export const WalkIn = inAllLooks(html`<wm-walk-in office=${office} booking-url="#termin"></wm-walk-in>`);
