import { apiErrorOf, fakeClient, fixtures, type FakeClient } from '@wartemarke/client/testing';
import type { Hall, QueueTicket } from '@wartemarke/contract';
import { html } from 'lit';
import { find, pressAlt, toDeskStory, type DeskScene } from '../../test/desk-story.ts';
import type { StaffDesk } from './staff-desk.ts';

export default {
  title: 'On site/Staff desk',
  component: 'wm-staff-desk',
  parameters: { layout: 'fullscreen' },
};

const { office, halls } = fixtures;
const counter = 'schalter-4';

/** What a counter can be found in: a desk that is at work there, with its client. */
type Prepare = (client: FakeClient, at: string) => Promise<void> | void;

/** A desk at which nobody has signed in. */
function signedOut(lang = 'de') {
  return {
    render: () => html`<wm-staff-desk lang=${lang} .client=${fakeClient()}></wm-staff-desk>`,
  };
}

/** A desk of somebody who signed in before, at a counter or at none yet. */
function story(prepare: Prepare = () => {}, { counter: at = counter, ...scene }: DeskScene = {}) {
  return toDeskStory({ ...scene, counter: at, prepare: (client) => prepare(client, at) });
}

const saying = (value: Hall) => (client: FakeClient) =>
  client.hall.set({ status: 'live', value, receivedAt: client.now() });

const call: Prepare = (client, at) => void client.counters.callNext(office.id, at);

const long: Hall = {
  ...halls.busy,
  tickets: halls.busy.tickets.flatMap((ticket, index) =>
    ticket.state === 'waiting'
      ? Array.from({ length: 9 }, (_, copy) => toLong(ticket, index * 10 + copy))
      : [ticket],
  ),
};

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

/** A busy morning: somebody put aside, somebody missed, a counter on a break, calls for help on demand. */
const morning: Prepare = async (client, at) => {
  const { counters, tickets } = client;
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
};

const help: Prepare = async (client) => {
  await client.signals.create(office.id, { kind: 'help' });
  await client.signals.create(office.id, { kind: 'printer' });
  await client.signals.create(office.id, { kind: 'emergency', counter: 'schalter-2' });
};

/** A story in which keys are pressed together with Alt, each as soon as what it is for is there. */
function pressing(letters: string, prepare: Prepare = morning, lang = 'de') {
  return story(prepare, {
    lang,
    async play(root) {
      await find(root, '.view');
      for (const key of letters) {
        pressAlt(key);
        for (let turn = 0; turn < 20; turn += 1) await (root.host as StaffDesk).updateComplete;
      }
    },
  });
}

export const SigningIn = signedOut();
export const SigningInInEnglish = signedOut('en');
export const ChoosingACounter = story(undefined, { isAtWork: false });
export const Free = story();
export const FreeInEnglish = story(undefined, { lang: 'en' });
export const Called = story(call);
export const Serving = story(undefined, { counter: 'schalter-1' });
export const NobodyWaits = story(saying(halls.empty));
export const BusyMorning = story(morning);
export const TooEarlyToMiss = pressing('nk');
export const PuttingAside = pressing('nz');
export const PassingOn = pressing('ng');
export const SomethingElseWasDone = pressing('nbv');
export const FinishingTheCase = pressing('nbh');
export const OnABreak = pressing('s');
export const CallsForHelp = story(help);
export const CallsForHelpInArabic = story(help, { lang: 'ar' });
export const AskingBeforeAnEmergency = pressing('x');
export const Shortcuts = pressing('?');
export const Reception = pressing('m');
export const ReceptionInEasyLanguage = pressing('m', morning, 'de-x-leicht');
export const WhoIsWhere = pressing('o');
export const LongNames = story(saying(long));
export const LongNamesAtTheCounter = story((client, at) => {
  const [next] = long.tickets.filter(({ queue, state }) => queue === 'verkehr' && state === 'waiting');
  const tickets = long.tickets.map((each) =>
    each === next ? { ...each, state: 'called' as const, counter: at, calledAt: halls.busy.at } : each,
  );
  saying({ ...long, tickets })(client);
});
export const ConnectionLost = story((client) => {
  client.hall.set({ ...client.hall.get(), status: 'stale' });
  client.clock.advance(4 * 60_000);
});
export const Connecting = story((client) => client.hall.set({ status: 'connecting' }));
export const SessionOver = story((client) => client.fail('sessions.current', apiErrorOf('session_expired')));
export const TooManyWindows = story((client) =>
  client.hall.set({ status: 'failed', error: apiErrorOf('too_many_streams') }),
);
export const NotSetUp = { render: () => html`<wm-staff-desk></wm-staff-desk>` };
