import { fakeClient, fixtures, type FakeClient } from '@wartemarke/client/testing';
import { html } from 'lit';
import '../src/define.ts';
import type { DeskMemory, KeptDesk } from '../src/staff-desk/desk-memory.ts';

/** Plays on in a desk that is shown. */
export type DeskPlay = (root: ShadowRoot) => Promise<void>;

/** What a story of a desk begins with. */
export interface DeskScene {
  readonly lang?: string;
  /** Id of the counter. */
  readonly counter?: string;
  /** Whether the work at that counter goes on; else it is only proposed. */
  readonly isAtWork?: boolean;
  readonly prepare?: (client: FakeClient) => void | Promise<void>;
  readonly play?: DeskPlay;
}

/** A story of a desk of somebody who signed in before. */
export function toDeskStory({
  lang = 'de',
  counter = 'schalter-4',
  isAtWork = true,
  prepare,
  play,
}: DeskScene) {
  return {
    loaders: [
      async () => {
        const client = fakeClient();
        const { token } = await client.sessions.create(fixtures.signIn);
        await prepare?.(client);
        const place = { office: fixtures.office.id, counter };
        return { client, memory: createMemory({ token, place, isAtWork }) };
      },
    ],
    render: (_args: unknown, { loaded }: { loaded: { client: FakeClient; memory: DeskMemory } }) => html`
      <wm-staff-desk lang=${lang} .client=${loaded.client} .memory=${loaded.memory}></wm-staff-desk>
    `,
    ...(play && {
      play: ({ canvasElement }: { canvasElement: HTMLElement }) =>
        play(canvasElement.querySelector('wm-staff-desk')!.shadowRoot!),
    }),
  };
}

/** A story of the view that this letter opens. */
export function toViewStory(letter: string, { play, ...scene }: DeskScene) {
  return toDeskStory({
    ...scene,
    async play(root) {
      await find(root, '.view');
      pressAlt(letter);
      await find(root, '#view-title');
      await play?.(root);
    },
  });
}

/** Presses a letter together with Alt. */
export function pressAlt(key: string): void {
  const init = { key, code: `Key${key.toUpperCase()}`, altKey: true, bubbles: true };
  document.body.dispatchEvent(new KeyboardEvent('keydown', init));
}

/** Waits until something is there. */
export async function find(root: ShadowRoot, selector: string): Promise<HTMLElement> {
  for (;;) {
    const found = root.querySelector<HTMLElement>(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

/** Presses one after the other, each as soon as it is there. */
export function press(...selectors: readonly string[]): DeskPlay {
  return async (root) => {
    for (const selector of selectors) (await find(root, selector)).click();
  };
}

function createMemory(kept: KeptDesk): DeskMemory {
  return { read: () => kept, write: (_server, next) => void (kept = next) };
}
