import { ConnectionError, type Live } from '@wartemarke/client';
import { apiErrorOf, fakeClient, fakeTicket, fixtures, type FakeClient } from '@wartemarke/client/testing';
import type { Ticket } from '@wartemarke/contract';
import { html } from 'lit';
import '../define.ts';

export default { title: 'On site/Ticket view', component: 'wm-ticket-view' };

const { tickets } = fixtures;

/** A ticket whose server is prepared like this. */
function story(prepare: (client: FakeClient) => void, lang = 'de') {
  return {
    render() {
      const client = fakeClient();
      prepare(client);
      return html`<wm-ticket-view lang=${lang} .client=${client} .access=${fakeTicket}></wm-ticket-view>`;
    },
  };
}

const standing = (live: Live<Ticket>) => (client: FakeClient) => client.ticket(fakeTicket).set(live);
const saying = (value: Ticket) => standing({ status: 'live', value, receivedAt: fixtures.nowAt });

export const Waiting = story(saying({ ...tickets.waiting, ahead: 3 }));
export const WaitingInEnglish = story(saying({ ...tickets.waiting, ahead: 3 }), 'en');
export const WaitingInArabic = story(saying({ ...tickets.waiting, ahead: 3 }), 'ar');
export const Next = story(saying({ ...tickets.waiting, ahead: 0 }));
export const LongLine = story(saying({ ...tickets.waiting, ahead: 34 }));
export const WithAppointment = story(
  saying({ ...tickets.waiting, appointmentAt: '2027-03-01T09:30:00+01:00' }),
);
export const QueuePaused = story(
  saying({ ...tickets.waiting, queue: { ...tickets.waiting.queue, state: 'paused' } }),
);
export const Called = story(saying(tickets.called));
export const CalledAgain = story(saying({ ...tickets.called, recalls: 1 }));
export const Serving = story(saying(tickets.serving));
export const Parked = story(saying(tickets.parked));
export const Finished = story(saying(tickets.finished));
export const Missed = story(saying(tickets.missed));
export const Left = story(saying(tickets.left));
export const Ended = story(standing({ status: 'ended', error: apiErrorOf('ticket_ended') }));
export const LinkWrong = story(standing({ status: 'failed', error: apiErrorOf('ticket_not_found') }));
export const Connecting = story(standing({ status: 'connecting', error: new ConnectionError('offline') }));

export const ConnectionLost = story((client) => {
  client.ticket(fakeTicket);
  client.offline();
  client.clock.advance(4 * 60_000);
});

export const SetUpWrong = { render: () => html`<wm-ticket-view></wm-ticket-view>` };
