import { fixtures, type FakeClient } from '@wartemarke/client/testing';
import { stage, type Person, type Scene } from '@wartemarke/storybook';
import type { DeskMemory, KeptDesk } from '../src/staff-desk/desk-memory.ts';
import type { StaffDesk } from '../src/staff-desk/staff-desk.ts';
import { silentChime } from './story-stand-ins.ts';

/** What a story of a desk begins with. */
export interface DeskScene extends Omit<Scene<StaffDesk>, 'prepare'> {
  /** Id of the counter. */
  readonly counter?: string;
  /** Whether the work at that counter goes on; else it is only proposed. */
  readonly isAtWork?: boolean;
  /** What happened in the hall before. */
  readonly prepare?: (client: FakeClient, counter: string) => unknown;
}

const onDesk = stage('wm-staff-desk', {
  screen: 'desk',
  set: { chime: silentChime, alarm: silentChime },
});

/** A story of a desk at which nobody has signed in. */
export function toSignedOutStory(scene: Scene<StaffDesk> = {}) {
  return onDesk({ ...scene, prepare: () => ({ memory: createMemory({ isAtWork: false }) }) });
}

/** A story of a desk of somebody who signed in before. */
export function toDeskStory({ counter = 'schalter-4', isAtWork = true, prepare, ...scene }: DeskScene = {}) {
  return onDesk({
    ...scene,
    async prepare(client) {
      const { token } = await client.sessions.create(fixtures.signIn);
      await prepare?.(client, counter);
      const place = { office: fixtures.office.id, counter };
      return { memory: createMemory({ token, place, isAtWork }) };
    },
  });
}

/** A story of the view that this letter opens. */
export function toViewStory(letter: string, { play, ...scene }: DeskScene = {}) {
  return toDeskStory({
    ...scene,
    async play(person) {
      await person.find('.view');
      await person.shortcut(letter);
      await person.find('#view-title');
      await play?.(person);
    },
  });
}

/** Presses what these selectors find, one after the other. */
export function press(...selectors: readonly string[]): (person: Person) => Promise<void> {
  return (person) => person.pressAt(...selectors);
}

function createMemory(kept: KeptDesk): DeskMemory {
  return { read: () => kept, write: (_server, next) => void (kept = next) };
}
