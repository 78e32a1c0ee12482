import { ConnectionError } from '@wartemarke/client';
import { apiErrorOf, fixtures, type FakeClient } from '@wartemarke/client/testing';
import type { Hall, QueueTicket } from '@wartemarke/contract';
import { toDeskStory, toSignedOutStory, toViewStory, type DeskScene } from '../../test/desk-story.ts';

export default { title: 'On site/Staff desk', component: 'wm-staff-desk' };

const { office, halls, signIn } = fixtures;

/** A desk at work, and what its town says from then on. */
const saying = (value: Hall) =>
  toDeskStory({
    async play({ client, find }) {
      await find('.view');
      client.hall.set({ status: 'live', value, receivedAt: client.now() });
      await find('.hall');
    },
  });

const call = (client: FakeClient, counter: string) => client.counters.callNext(office.id, counter);

const long: Hall = {
  ...halls.busy,
  tickets: halls.busy.tickets.flatMap((ticket, index) =>
    ticket.state === 'waiting'
      ? Array.from({ length: 9 }, (_, copy) => toLong(ticket, index * 10 + copy))
      : [ticket],
  ),
};

const called = long.tickets.find(({ queue, state }) => queue === 'verkehr' && state === 'waiting')?.number;
const atTheCounter = { state: 'called' as const, counter: 'schalter-4', calledAt: halls.busy.at };

function toLong(ticket: QueueTicket, index: number): QueueTicket {
  const name = 'Aufenthaltsgestattungsbescheinigung und Fiktionsbescheinigung';
  return {
    ...ticket,
    id: `${ticket.id}-${index}`,
    number: `${ticket.number.charAt(0)}${200 + index}`,
    name: 'Wilhelmina Müller-Lüdenscheidt-Schleswigholsteiner',
    note: 'Kommt mit Rollstuhl und Begleitung. Bitte langsam sprechen.',
    services: ticket.services.map((service) => ({ ...service, name, quantity: 2 })),
  };
}

/** A busy morning: somebody put aside, somebody missed, a counter on a break, priorities and notes. */
async function morning({ counters, tickets }: FakeClient, at: string): Promise<void> {
  const draw = (service: string, more = {}) =>
    tickets.draw(office.id, { services: [{ id: service, quantity: 1 }], ...more });
  await draw('bewohnerparkausweis', {
    name: 'Emre Yılmaz',
    note: 'Kommt mit Rollstuhl.',
    priority: 'disability',
  });
  for (const service of ['fuehrerscheinumtausch', 'bewohnerparkausweis']) await draw(service);
  const aside = (await counters.callNext(office.id, at)).ticket?.id ?? '';
  await tickets.park({ office: office.id, id: aside, note: 'Holt noch das Passbild am Fototerminal.' });
  const missed = (await counters.callNext(office.id, at)).ticket?.id ?? '';
  await tickets.recall({ office: office.id, id: missed });
  await tickets.miss({ office: office.id, id: missed });
  await counters.setState(office.id, 'schalter-5', { state: 'break' });
}

async function help({ signals }: FakeClient): Promise<void> {
  await signals.create(office.id, { kind: 'help' });
  await signals.create(office.id, { kind: 'printer' });
  await signals.create(office.id, { kind: 'emergency', counter: 'schalter-2' });
}

/** On a busy morning, letters are pressed together with Alt. */
const pressing = (letters: string, scene: DeskScene = {}) =>
  toDeskStory({
    prepare: morning,
    ...scene,
    async play(person) {
      await person.find('.view');
      for (const letter of letters) await person.shortcut(letter);
    },
  });

export const Playground = toDeskStory({ prepare: morning, isLive: true });

export const SigningIn = toSignedOutStory();
export const SigningInInLeichteSprache = toSignedOutStory({ locale: 'de-x-leicht' });
export const SigningInInEnglish = toSignedOutStory({ locale: 'en' });
export const SignInFailed = toSignedOutStory({
  play: async (person) => {
    await person.type('Anmeldename', signIn.name);
    await person.type('Passwort', 'falsch');
    await person.press('Anmelden');
    await person.find('[role="alert"], .wrong, .notice');
  },
});
export const SignsInAndTakesACounter = toSignedOutStory({
  play: async (person) => {
    await person.type('Anmeldename', signIn.name);
    await person.type('Passwort', signIn.password);
    await person.press('Anmelden', /^Schalter 4/);
    await person.see('Ihr Platz ist frei');
  },
});
export const ChoosingACounter = toDeskStory({ isAtWork: false });

export const Free = toDeskStory();
export const FreeInLeichteSprache = toDeskStory({ locale: 'de-x-leicht' });
export const FreeInEnglish = toDeskStory({ locale: 'en' });
export const FreeInTurkish = toDeskStory({ locale: 'tr' });
export const FreeInUkrainian = toDeskStory({ locale: 'uk' });
export const FreeInArabic = toDeskStory({ locale: 'ar' });
export const Called = toDeskStory({ prepare: call });
export const CallsTheNextAndFinishes = toDeskStory({
  play: async (person) => {
    await person.press(/^Nächste Nummer aufrufen/);
    await person.see('Aufgerufen');
    await person.press(/^Bedienung beginnen/);
    await person.see('In Bedienung');
    await person.press(/^Bedienung abschließen/);
    await person.see('Ihr Platz ist frei');
  },
});
export const Serving = toDeskStory({ counter: 'schalter-1' });
export const NobodyWaits = saying(halls.empty);
export const BusyMorning = toDeskStory({ prepare: morning });
export const BusyMorningInArabic = toDeskStory({ prepare: morning, locale: 'ar' });
export const TooEarlyToMiss = pressing('nk');
export const PuttingAside = pressing('nz');
export const PassingOn = pressing('ng');
export const SomethingElseWasDone = pressing('nbv');
export const FinishingTheCase = pressing('nbh');
export const OnABreak = pressing('s');
export const CallsForHelp = toDeskStory({ prepare: help });
export const CallsForHelpInArabic = toDeskStory({ prepare: help, locale: 'ar' });
export const AskingBeforeAnEmergency = pressing('x');
export const Shortcuts = pressing('?');

export const Reception = toViewStory('m', { prepare: morning });
export const ReceptionInLeichteSprache = toViewStory('m', { prepare: morning, locale: 'de-x-leicht' });
export const ReceptionInArabic = toViewStory('m', { prepare: morning, locale: 'ar' });
export const WhoIsWhere = toViewStory('o', { prepare: morning });

export const LongNames = saying(long);
export const LongNamesAtTheCounter = saying({
  ...long,
  tickets: long.tickets.map((ticket) => (ticket.number === called ? { ...ticket, ...atTheCounter } : ticket)),
});
export const ConnectionLost = toDeskStory({
  async play({ client, find, see }) {
    await find('.view');
    client.offline();
    client.clock.advance(4 * 60_000);
    await see('vor 4 Minuten');
  },
});
export const Connecting = toDeskStory({
  isLoading: true,
  prepare: (client) => client.hall.set({ status: 'connecting' }),
});
export const Unreachable = toDeskStory({
  prepare: (client) => client.fail('sessions.current', new ConnectionError('unreachable')),
});
export const SessionOver = toDeskStory({
  prepare: (client) => client.fail('sessions.current', apiErrorOf('session_expired')),
});
export const TooManyWindows = toDeskStory({
  prepare: (client) => client.hall.set({ status: 'failed', error: apiErrorOf('too_many_streams') }),
});
export const NotSetUp = toSignedOutStory({ isBare: true });
