import type { Clerk } from '@wartemarke/contract';
import type { Client } from '../client.ts';
import { createPatch } from '../flow/patch.ts';
import { createTasks } from '../flow/tasks.ts';
import { createStore } from '../store.ts';
import { createDeskHall } from './desk-hall.ts';
import { createDeskPlaces, type DeskPlaces } from './desk-place.ts';
import { createDeskScene, type DeskScene } from './desk-scene.ts';
import {
  initialDesk,
  mayWorkAt,
  type Desk,
  type DeskPlace,
  type DeskState,
  type DeskTask,
} from './desk-state.ts';
import { createDeskTickets } from './desk-tickets.ts';

/**
 * Begins a staff desk.
 * @param options.token - Token of a session that was begun before; without it the desk asks to sign in.
 * @param options.place - The counter where the clerk worked before.
 */
export function createDesk(client: Client, options: { token?: string; place?: DeskPlace } = {}): Desk {
  const store = createStore<DeskState>({ ...initialDesk, place: options.place ?? null });
  const patch = createPatch(store);
  const parts = { tasks: createTasks<DeskTask, DeskState>(store), get: store.get, patch };
  const scene = createDeskScene(client, parts, endSession);
  const { callWhoCame, ...tickets } = createDeskTickets(scene);
  const places = createDeskPlaces(scene, { onHall: callWhoCame, onSignedOut: endSession });

  function leave(): void {
    places.stop();
    scene.tasks.cancel();
  }

  /** Asks to sign in again; the place stays. */
  function endSession(): void {
    leave();
    patch({ step: 'signIn', session: null, isSessionOver: true });
  }

  if (options.token) void resume(scene, places, options.token);
  return {
    get: store.get,
    subscribe: store.subscribe,
    ...createSignIn(scene, places),
    async signOut() {
      const closed = places.close();
      const { sessions } = scene.client;
      leave();
      store.set(initialDesk);
      await closed;
      // A session that cannot be ended now ends by itself.
      await sessions.end().catch(() => {});
    },
    choosePlace: places.choosePlace,
    leavePlace: places.leavePlace,
    ...tickets,
    ...createDeskHall(scene),
    noteSessionOver() {
      if (store.get().step === 'work') endSession();
    },
    leave,
  };
}

function createSignIn(scene: DeskScene, places: DeskPlaces): Pick<Desk, 'signIn'> {
  return {
    async signIn(signIn) {
      await scene.tasks.single({
        task: 'signIn',
        ask: () => scene.client.sessions.create(signIn),
        done(session) {
          scene.client = scene.client.withToken(session.token);
          return { session, ...toSignedIn(session.clerk, scene.get()) };
        },
      });
      places.goOn();
    },
  };
}

async function resume(scene: DeskScene, places: DeskPlaces, token: string): Promise<void> {
  scene.client = scene.client.withToken(token);
  await scene.tasks.single({
    task: 'resume',
    ask: (signal) => scene.client.sessions.current({ signal }),
    done: (clerk) => toSignedIn(clerk, scene.get()),
  });
  scene.noteProblem();
  places.goOn();
}

/** The clerk at the place that was kept, or before the choice of one. */
function toSignedIn(clerk: Clerk, { place }: DeskState): Partial<DeskState> {
  const isKept = place !== null && mayWorkAt(clerk, place);
  return { clerk, isSessionOver: false, step: isKept ? 'work' : 'place', place: isKept ? place : null };
}
