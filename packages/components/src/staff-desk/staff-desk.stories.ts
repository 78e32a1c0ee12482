import { apiErrorOf, fakeClient, fixtures, type FakeClient } from '@wartemarke/client/testing';
import type { Hall, QueueTicket } from '@wartemarke/contract';
import { html } from 'lit';
import '../define.ts';
import type { DeskMemory, KeptDesk } from './desk-memory.ts';

export default {
  title: 'On site/Staff desk',
  component: 'wm-staff-desk',
  parameters: { layout: 'fullscreen' },
};

const { office, halls, signIn } = fixtures;
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
function story(prepare: Prepare = () => {}, { lang = 'de', at = counter, isAtWork = true } = {}) {
  return {
    loaders: [
      async () => {
        const client = fakeClient();
        const { token } = await client.sessions.create(signIn);
        await prepare(client, at);
        return {
          client,
          memory: createMemory({ token, place: { office: office.id, counter: at }, isAtWork }),
        };
      },
    ],
    render: (_args: unknown, { loaded }: { loaded: { client: FakeClient; memory: DeskMemory } }) => html`
      <wm-staff-desk lang=${lang} .client=${loaded.client} .memory=${loaded.memory}></wm-staff-desk>
    `,
  };
}

function createMemory(kept: KeptDesk): DeskMemory {
  return { read: () => kept, write: (_server, next) => void (kept = next) };
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

export const SigningIn = signedOut();
export const SigningInInEnglish = signedOut('en');
export const ChoosingACounter = story(undefined, { isAtWork: false });
export const Free = story();
export const FreeInEnglish = story(undefined, { lang: 'en' });
export const Called = story(call);
export const Serving = story(undefined, { at: 'schalter-1' });
export const NobodyWaits = story(saying(halls.empty));
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
