import type { Hall } from '@wartemarke/contract';
import type { Client } from '../client.ts';
import type { Live } from '../live/live.ts';
import { isSignedOut, workPlace, type DeskScene } from './desk-scene.ts';
import {
  findTicketAt,
  mayWorkAt,
  type Desk,
  type DeskPlace,
  type DeskState,
  type DeskTask,
} from './desk-state.ts';

/** Whose answers are newer than what the stream says of the own ticket meanwhile. */
const ticketTasks = new Set<DeskTask>([
  'callNext',
  'call',
  'recall',
  'start',
  'finish',
  'miss',
  'park',
  'transfer',
]);

/** The counter of a desk and its hall. */
export interface DeskPlaces extends Pick<Desk, 'choosePlace' | 'leavePlace'> {
  /** Follows the hall of the kept place and opens its counter where it is closed. */
  goOn(): void;
  /** Closes the counter unless somebody is there. Never fails. */
  close(): Promise<void>;
  /** Stops following the hall. */
  stop(): void;
}

/** What the place tells the rest of the desk. */
export interface PlaceHandlers {
  /** The hall was told anew. */
  onHall(): void;
  /** The stream ended with the session. */
  onSignedOut(): void;
}

const nothing: Partial<DeskState> = { ticket: null, isQueueEmpty: false, problem: null };

/** Takes and leaves a counter, and follows its hall. */
export function createDeskPlaces(scene: DeskScene, { onHall, onSignedOut }: PlaceHandlers): DeskPlaces {
  const { get, patch } = scene;
  let endHall = () => {};
  let isToOpen = false;
  let closing: Promise<unknown> = Promise.resolve();

  function stop(): void {
    endHall();
    endHall = () => {};
  }

  function follow(): void {
    const place = workPlace(get());
    stop();
    if (!place) return;
    const unsubscribe = scene.client.live.hall(place.office).subscribe((hall) => takeHall(hall, place));
    // The first thing that is said may be that the session is over.
    if (get().step === 'work') endHall = unsubscribe;
    else unsubscribe();
  }

  function takeHall(hall: Live<Hall>, place: DeskPlace): void {
    if (hall.status === 'failed' && isSignedOut(hall.error?.code)) return onSignedOut();
    const isNewer = get().busy.some((task) => ticketTasks.has(task));
    const known = isNewer ? undefined : hall.value;
    patch({ hall, ...(known && { ticket: findTicketAt(known, place.counter) }) });
    const state = hall.value?.counters.find(({ id }) => id === place.counter)?.state;
    if (state && isToOpen) {
      isToOpen = false;
      if (state === 'closed') void open(place);
    }
    onHall();
  }

  async function open(place: DeskPlace): Promise<void> {
    await closing;
    // Left again meanwhile.
    if (workPlace(get()) !== place) return;
    await scene.take({
      task: 'counter',
      ask: ({ counters }) => counters.setState(place.office, place.counter, { state: 'open' }),
    });
  }

  function close(): Promise<void> {
    const place = workPlace(get());
    const closed = place && !get().ticket ? sayClosed(scene.client, place) : Promise.resolve();
    closing = closed;
    return closed;
  }

  return {
    stop,
    close,
    goOn() {
      isToOpen = true;
      follow();
    },
    choosePlace(place) {
      const { clerk } = get();
      if (!clerk || !mayWorkAt(clerk, place)) return;
      patch({ ...nothing, step: 'work', place });
      void open(place);
      follow();
    },
    leavePlace() {
      void close();
      stop();
      scene.tasks.cancel();
      if (get().step === 'work') patch({ ...nothing, step: 'place', place: null, hall: null });
    },
  };
}

/** A counter that cannot be closed now is closed by the server at night. */
async function sayClosed(client: Client, { office, counter }: DeskPlace): Promise<void> {
  await client.counters.setState(office, counter, { state: 'closed' }).catch(() => {});
}
