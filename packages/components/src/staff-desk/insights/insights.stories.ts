import { ConnectionError } from '@wartemarke/client';
import { fakeClient, fixtures, type FakeClient } from '@wartemarke/client/testing';
import { html } from 'lit';
import '../../define.ts';
import type { DeskMemory, KeptDesk } from '../desk-memory.ts';

export default {
  title: 'On site/Staff desk: insights',
  component: 'wm-staff-desk',
  parameters: { layout: 'fullscreen' },
};

const office = fixtures.office.id;

interface Scene {
  readonly lang?: string;
  readonly prepare?: (client: FakeClient) => void;
  readonly play?: (root: ShadowRoot) => Promise<void>;
}

/** A desk at work that looks at past days. */
function story({ lang = 'de', prepare, play }: Scene = {}) {
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
      const key = { key: 'i', code: 'KeyI', altKey: true, bubbles: true };
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
function press(...selectors: readonly string[]) {
  return async (root: ShadowRoot) => {
    for (const selector of selectors) (await find(root, selector)).click();
  };
}

async function playADay(root: ShadowRoot): Promise<void> {
  const counters = (await find(root, '#what-if-counters')) as HTMLInputElement;
  counters.value = '6';
  counters.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await press('.what-if .button')(root);
}

const takeOver = '[id^="takeOver-"]';

export const Insights = story();
export const InArabic = story({ lang: 'ar' });
export const InLeichteSprache = story({ lang: 'de-x-leicht' });
export const OwnPeriod = story({ play: press('.period:last-child') });
export const AskingForALength = story({ play: press(takeOver) });
export const LengthTakenOver = story({ play: press(takeOver, '.asking .main') });
export const WhatIf = story({ play: playADay });
export const NothingRecorded = story({
  prepare: (client) => {
    const { get } = client.insights;
    client.insights.get = async (...asked) => ({ ...(await get(...asked)), days: [] });
  },
});
export const OnTheirWay = story({ prepare: (client) => void client.pause('insights.get') });
export const Unreachable = story({
  prepare: (client) => client.fail('insights.get', new ConnectionError('unreachable')),
});
