import { fakeAppointment, fakeClient, fixtures, type FakeClient } from '@wartemarke/client/testing';
import type { Appointment } from '@wartemarke/contract';
import { html } from 'lit';
import '../define.ts';

export default { title: 'At home/Appointment', component: 'wm-appointment' };

const { appointments, office } = fixtures;

/** An appointment as it stands, at a server that is prepared like this. */
function story(
  appointment: Appointment | undefined,
  { lang = 'de', access = fakeAppointment, prepare = (_client: FakeClient): void => {} } = {},
) {
  return {
    render() {
      const client = fakeClient();
      prepare(client);
      return html`
        <wm-appointment
          lang=${lang}
          booking-url="#"
          .client=${client}
          .access=${access}
          .appointment=${appointment}
        ></wm-appointment>
      `;
    },
  };
}

export const Confirmed = story(appointments.confirmed);
export const ConfirmedInEnglish = story(appointments.confirmed, { lang: 'en' });
export const Held = story(appointments.held);
export const Arrived = story(undefined, {
  prepare: (client) => void client.checkIns.create(office.id, { code: appointments.confirmed.checkInCode }),
});
export const Finished = story(appointments.finished);
export const Cancelled = story(appointments.cancelled);
export const Missed = story(appointments.missed);
export const Expired = story(appointments.expired);
export const Loading = story(undefined, { prepare: (client) => client.pause('appointments.get') });
export const Offline = story(undefined, { prepare: (client) => client.offline() });
export const WrongLink = story(undefined, { access: { ...fakeAppointment, token: 'x'.repeat(32) } });
export const NoLink = {
  render: () => html`<wm-appointment lang="de" booking-url="#" .client=${fakeClient()}></wm-appointment>`,
};
