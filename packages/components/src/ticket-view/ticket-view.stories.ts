import { ConnectionError, type Live } from '@wartemarke/client';
import { apiErrorOf, fakeTicket, fixtures, type FakeClient } from '@wartemarke/client/testing';
import type { Ticket } from '@wartemarke/contract';
import { stage } from '@wartemarke/storybook';
import { silentChime, silentVoice } from '../../test/story-stand-ins.ts';

export default { title: 'On site/Ticket view', component: 'wm-ticket-view' };

const { tickets, office, branch } = fixtures;

const story = stage('wm-ticket-view', {
  screen: 'phone',
  town: { site: { recallsBeforeMiss: 0 } },
  set: { access: fakeTicket, chime: { ...silentChime, isAllowed: false }, voice: silentVoice },
});

const live = (state: Live<Ticket>) => (client: FakeClient) => client.ticket(fakeTicket).set(state);
const saying = (value: Ticket) => ({
  prepare: live({ status: 'live', value, receivedAt: fixtures.nowAt }),
});

const waiting = { ...tickets.waiting, ahead: 6, wait: { fromMinutes: 38, toMinutes: 50 } };
const called = { ...tickets.called, counter: { ...tickets.called.counter!, direction: 'left' as const } };
const said = 'Unser Computersystem steht gerade still. Etwa um 11 Uhr geht es weiter.';
const queueStanding = (state: 'paused' | 'closing' | 'closed', text?: string) =>
  saying({ ...waiting, queue: { ...waiting.queue, state, ...(text && { text }) } });

export const Playground = story({ isLive: true });

export const Waiting = story(saying(waiting));
export const WaitingInLeichteSprache = story({ ...saying(waiting), locale: 'de-x-leicht' });
export const WaitingInEnglish = story({ ...saying(waiting), locale: 'en' });
export const WaitingInTurkish = story({ ...saying(waiting), locale: 'tr' });
export const WaitingInUkrainian = story({ ...saying(waiting), locale: 'uk' });
export const WaitingInArabic = story({ ...saying(waiting), locale: 'ar' });
export const WaitingOnAWidePage = story({ ...saying(waiting), screen: 'page' });
export const SoundOn = story({ ...saying(waiting), set: { chime: silentChime } });
export const Next = story(saying({ ...waiting, ahead: 0, wait: { fromMinutes: 0, toMinutes: 5 } }));
export const LongLine = story(saying({ ...waiting, ahead: 34 }));
export const WaitUnknown = story(saying({ ...waiting, wait: null }));
export const WithAppointment = story(saying({ ...waiting, appointmentAt: '2027-03-01T09:30:00+01:00' }));
export const QueuePaused = story(queueStanding('paused', said));
export const QueueClosing = story(queueStanding('closing'));
export const QueueClosed = story(queueStanding('closed'));
export const Called = story(saying(called));
export const CalledInArabic = story({ ...saying(called), locale: 'ar' });
export const CalledAgain = story(saying({ ...called, recalls: 1 }));
export const CalledToALongName = story(
  saying({
    ...called,
    counter: { ...called.counter, name: 'Staatsangehörigkeitsangelegenheiten Zimmer 3.117' },
  }),
);
export const GetsCalled = story({
  play: async ({ client, see }) => {
    await see('Ihre Nummer');
    await client.tickets.call({ office: office.id, id: fakeTicket.id, counter: 'schalter-4' });
    await see('Sie sind dran', 'Schalter 4');
  },
});
export const Serving = story(saying(tickets.serving));
export const Parked = story(saying(tickets.parked));
export const PassedOn = story({
  prepare: async (client) => {
    await client.tickets.transfer({ ...fakeTicket, to: { office: branch.id } });
  },
});
export const Finished = story(saying(tickets.finished));
export const MissedAndMayComeBack = story({
  prepare: async (client) => {
    await client.tickets.call({ office: office.id, id: fakeTicket.id, counter: 'schalter-4' });
    await client.tickets.miss({ office: office.id, id: fakeTicket.id });
  },
});
export const Missed = story(saying(tickets.missed));
export const Leaving = story({ play: (person) => person.press('Nummer zurückgeben') });
export const Left = story(saying(tickets.left));
export const Ended = story({ prepare: live({ status: 'ended', error: apiErrorOf('ticket_ended') }) });

export const WithNotifications = story({ ...saying(waiting), set: { worker: 'ticket-worker.js' } });
export const Connecting = story({ isLoading: true, prepare: live({ status: 'connecting' }) });
export const Unreachable = story({
  prepare: live({ status: 'connecting', error: new ConnectionError('offline') }),
});
export const ConnectionLost = story({
  prepare: (client) => {
    client.ticket(fakeTicket);
    client.offline();
    client.clock.advance(4 * 60_000);
  },
});
export const LinkWrong = story({
  prepare: live({ status: 'failed', error: apiErrorOf('ticket_not_found') }),
});
export const LinkMissing = story({ set: { access: undefined } });
export const OpenTooOften = story({
  prepare: live({ status: 'failed', error: apiErrorOf('too_many_streams') }),
});
export const NotSetUp = story({ isBare: true });
