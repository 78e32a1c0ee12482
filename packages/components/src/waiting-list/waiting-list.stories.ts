import type { Access } from '@wartemarke/client';
import { fakeClient, fixtures, type FakeClient } from '@wartemarke/client/testing';
import { html } from 'lit';
import { until } from 'lit/directives/until.js';
import '../define.ts';

export default { title: 'Booking/Waiting list', component: 'wm-waiting-list' };

const office = fixtures.office.id;

/** A place on the list of a town whose server is prepared like this. */
function story(prepare: (client: FakeClient, access: Access) => unknown = () => {}, lang = 'de') {
  return {
    render() {
      const client = fakeClient({ office: { waitingList: true, challenge: false } });
      const joined = client.waitingList.join(office, {
        services: [{ id: 'personalausweis', quantity: 2 }],
        fromDate: '2027-03-02',
        toDate: '2027-03-31',
        weekdays: [2, 4],
        part: 'morning',
        contact: { name: 'Ł. Łukaszewicz', email: 'l@post.example' },
      });
      const element = joined.then(async ({ id, token }) => {
        const access = { office, id, token };
        await prepare(client, access);
        return html`<wm-waiting-list
          lang=${lang}
          booking-url="#termin"
          .client=${client}
          .access=${access}
        ></wm-waiting-list>`;
      });
      return html`${until(element)}`;
    },
  };
}

export const Waiting = story();
export const Offered = story((client, access) => client.offer(access));
export const OfferedInPlainLanguage = story((client, access) => client.offer(access), 'de-x-leicht');
export const OfferedInArabic = story((client, access) => client.offer(access), 'ar');
export const Booked = story(async (client, access) => {
  client.offer(access);
  await client.waitingList.accept(access);
});
export const Left = story((client, access) => client.waitingList.leave(access));
export const Offline = story((client) => client.offline());
export const LinkMissing = {
  render: () => html`<wm-waiting-list .client=${fakeClient()}></wm-waiting-list>`,
};
