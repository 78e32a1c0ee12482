import type { Live } from '@wartemarke/client';
import { fakeClient, fakeTicket, type FakeClient, type FakeOptions } from '@wartemarke/client/testing';
import type { Ticket } from '@wartemarke/contract';
import { register } from '../src/register.ts';
import { TicketView } from '../src/ticket-view/ticket-view.ts';
import { fixture, settled } from './fixture.ts';
import { CountingChime } from './stand-ins.ts';
import { visit, type Visitor } from './visitor.ts';
import { WrittenVoice } from './written-voice.ts';

register('wm-ticket-view', TicketView);

/** A ticket on a phone, and a server that says what a test wants. */
export interface TicketStage extends Visitor {
  readonly view: TicketView;
  readonly client: FakeClient;
  readonly chime: CountingChime;
  readonly voice: WrittenVoice;
  /** Lets the server say something. */
  say(value: Ticket): Promise<void>;
  /** Lets time pass. */
  pass(seconds: number): Promise<void>;
  /** Text of the first that matches. */
  text(selector: string): string | undefined;
}

/** What is different from a ticket that waits in German. */
export interface TicketWish {
  readonly set?: Partial<TicketView>;
  readonly live?: Live<Ticket>;
  readonly fake?: FakeOptions;
  readonly voice?: WrittenVoice;
}

/** Shows a ticket; its chime is off until somebody switches it on. */
export async function showTicket({
  set = {},
  live,
  fake = {},
  voice = new WrittenVoice(),
}: TicketWish = {}): Promise<TicketStage> {
  const client = fakeClient(fake);
  if (live) client.ticket(fakeTicket).set(live);
  const chime = new CountingChime();
  chime.isAllowed = false;
  const view = document.createElement('wm-ticket-view');
  Object.assign(view, { client, chime, voice, access: fakeTicket }, set);
  await fixture(view);
  return {
    ...visit(view),
    ...{ view, client, chime, voice },
    async say(value) {
      client.ticket(fakeTicket).set({ status: 'live', value, receivedAt: client.now() });
      await settled(view);
    },
    async pass(seconds) {
      client.clock.advance(seconds * 1000);
      await settled(view);
    },
    text: (selector) =>
      view.shadowRoot?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? undefined,
  };
}
