import { ConnectionError, type Live } from '@wartemarke/client';
import { apiErrorOf, fakeClient, fakeTicket, fixtures, type FakeClient } from '@wartemarke/client/testing';
import type { Ticket } from '@wartemarke/contract';
import { html } from 'lit';
import '../define.ts';

export default { title: 'On site/Ticket view', component: 'wm-ticket-view' };

const { tickets, office, branch } = fixtures;

/** A ticket whose server is prepared like this. */
function story(prepare: (client: FakeClient) => unknown, lang = 'de') {
  return {
    render() {
      const client = fakeClient({ site: { recallsBeforeMiss: 0 } });
      prepare(client);
      return html`<wm-ticket-view lang=${lang} .client=${client} .access=${fakeTicket}></wm-ticket-view>`;
    },
  };
}

const standing = (live: Live<Ticket>) => (client: FakeClient) => client.ticket(fakeTicket).set(live);
const saying = (value: Ticket) => standing({ status: 'live', value, receivedAt: fixtures.nowAt });
const waiting = { ...tickets.waiting, ahead: 6, wait: { fromMinutes: 38, toMinutes: 50 } };
const called = { ...tickets.called, counter: { ...tickets.called.counter!, direction: 'left' as const } };
const said = 'Unser Computer·system geht gerade nicht. Etwa um 11 Uhr geht es weiter.';

export const Waiting = story(saying(waiting));
export const WaitingInEasyLanguage = story(saying(waiting), 'de-x-leicht');
export const WaitingInEnglish = story(saying(waiting), 'en');
export const WaitingInTurkish = story(saying(waiting), 'tr');
export const WaitingInUkrainian = story(saying(waiting), 'uk');
export const WaitingInArabic = story(saying(waiting), 'ar');
export const Next = story(saying({ ...waiting, ahead: 0, wait: { fromMinutes: 0, toMinutes: 5 } }));
export const LongLine = story(saying({ ...waiting, ahead: 34 }));
export const WaitUnknown = story(saying({ ...waiting, wait: null }));
export const WithAppointment = story(saying({ ...waiting, appointmentAt: '2027-03-01T09:30:00+01:00' }));
export const QueuePaused = story(
  saying({ ...waiting, queue: { ...waiting.queue, state: 'paused', text: said } }),
);
export const QueueClosing = story(saying({ ...waiting, queue: { ...waiting.queue, state: 'closing' } }));
export const QueueClosed = story(saying({ ...waiting, queue: { ...waiting.queue, state: 'closed' } }));
export const Called = story(saying(called));
export const CalledInArabic = story(saying(called), 'ar');
export const CalledAgain = story(saying({ ...called, recalls: 1 }));
export const Serving = story(saying(tickets.serving));
export const Parked = story(saying(tickets.parked));
export const PassedOn = story(async (client) => {
  await client.tickets.transfer({ ...fakeTicket, to: { office: branch.id } });
});
export const Finished = story(saying(tickets.finished));
export const MissedAndMayComeBack = story(async (client) => {
  await client.tickets.call({ office: office.id, id: fakeTicket.id, counter: 'schalter-4' });
  await client.tickets.miss({ office: office.id, id: fakeTicket.id });
});
export const Missed = story(saying(tickets.missed));
export const Left = story(saying(tickets.left));
export const Ended = story(standing({ status: 'ended', error: apiErrorOf('ticket_ended') }));
export const LinkWrong = story(standing({ status: 'failed', error: apiErrorOf('ticket_not_found') }));
export const OpenTooOften = story(standing({ status: 'failed', error: apiErrorOf('too_many_streams') }));
export const Connecting = story(standing({ status: 'connecting', error: new ConnectionError('offline') }));

export const ConnectionLost = story((client) => {
  client.ticket(fakeTicket);
  client.offline();
  client.clock.advance(4 * 60_000);
});

export const WithNotifications = {
  render() {
    const client = fakeClient();
    saying(waiting)(client);
    return html`
      <wm-ticket-view
        lang="de"
        worker="/ticket-worker.js"
        .client=${client}
        .access=${fakeTicket}
      ></wm-ticket-view>
    `;
  },
};

export const SetUpWrong = { render: () => html`<wm-ticket-view></wm-ticket-view>` };
