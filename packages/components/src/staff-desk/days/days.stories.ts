import { ConnectionError } from '@wartemarke/client';
import { fakeClient, fixtures, type FakeClient } from '@wartemarke/client/testing';
import { html } from 'lit';
import '../../define.ts';
import type { DeskMemory, KeptDesk } from '../desk-memory.ts';

export default {
  title: 'On site/Staff desk: days ahead',
  component: 'wm-staff-desk',
  parameters: { layout: 'fullscreen' },
};

const office = fixtures.office.id;

type Play = (root: ShadowRoot) => Promise<void>;

interface Scene {
  readonly lang?: string;
  readonly prepare?: (client: FakeClient) => void;
  readonly play?: Play;
}

/** A desk at work, in the view of this letter. */
function story(letter: 't' | 'r' | 'p', { lang = 'de', prepare, play }: Scene = {}) {
  return {
    loaders: [
      async () => {
        const client = fakeClient();
        const { token } = await client.sessions.create(fixtures.signIn);
        prepare?.(client);
        const place = { office, counter: 'schalter-4' };
        return { client, memory: createMemory({ token, place, isAtWork: true }) };
      },
    ],
    render: (_args: unknown, { loaded }: { loaded: { client: FakeClient; memory: DeskMemory } }) => html`
      <wm-staff-desk lang=${lang} .client=${loaded.client} .memory=${loaded.memory}></wm-staff-desk>
    `,
    play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
      const root = canvasElement.querySelector('wm-staff-desk')!.shadowRoot!;
      await find(root, '.view');
      const key = { key: letter, code: `Key${letter.toUpperCase()}`, altKey: true, bubbles: true };
      document.body.dispatchEvent(new KeyboardEvent('keydown', key));
      await find(root, '#view-title');
      await play?.(root);
    },
  };
}

function createMemory(kept: KeptDesk): DeskMemory {
  return { read: () => kept, write: (_server, next) => void (kept = next) };
}

/** Waits until something is there. */
async function find(root: ShadowRoot, selector: string): Promise<HTMLElement> {
  for (;;) {
    const found = root.querySelector<HTMLElement>(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

/** Presses one after the other, each as soon as it is there. */
function press(...selectors: readonly string[]): Play {
  return async (root) => {
    for (const selector of selectors) (await find(root, selector)).click();
  };
}

const tomorrow = '#day-meldewesen-2027-03-02';
const failing = (name: string) => (client: FakeClient) =>
  client.fail(name, new ConnectionError('unreachable'));

export const Appointments = story('t');
export const AppointmentsInArabic = story('t', { lang: 'ar' });
export const AppointmentsUnreachable = story('t', { prepare: failing('desk.appointments') });
export const AppointmentsOnTheirWay = story('t', {
  prepare: (client) => void client.pause('desk.appointments'),
});
export const AppointmentOpen = story('t', { play: press('.appointments .row') });
export const AppointmentMoving = story('t', { play: press('.appointments .row', '#step-move') });
export const AppointmentCancelling = story('t', { play: press('.appointments .row', '#step-cancel') });
export const BookingForSomebody = story('t', { play: press('#book') });
export const Requests = story('r');
export const RequestOpen = story('r', { play: press('.request') });
export const RequestsUnreachable = story('r', { prepare: failing('desk.requests') });
export const Capacity = story('p');
export const CapacityOfADay = story('p', { play: press(tomorrow) });
export const CapacityAsking = story('p', { play: press(tomorrow, '.sheet .button:not(.main)') });
export const CapacityMisfits = story('p', {
  play: press(tomorrow, '.sheet .button:not(.main)', '.asking .main'),
});
export const CapacityInUkrainian = story('p', { lang: 'uk' });
