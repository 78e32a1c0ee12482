import type { CallOptions, Client } from '../client.ts';
import { workPlace, type DeskScene } from './desk-scene.ts';
import type { DeskHallSteps, DeskPlace, DeskTask } from './desk-state.ts';

/** A step with the hall. */
interface HallStep {
  readonly task: DeskTask;
  /** What tells it apart from others of the same task. */
  readonly facts?: unknown;
  ask(client: Client, place: DeskPlace, options: CallOptions): Promise<unknown>;
}

/** Takes a clerk's steps with counter, queues and signals. */
export function createDeskHall(scene: DeskScene): DeskHallSteps {
  async function take({ task, facts, ask }: HallStep): Promise<boolean> {
    const place = workPlace(scene.get());
    if (!place) return false;
    const wish = [place, facts];
    return scene.take({ task, wish, ask: (client, options) => ask(client, place, options) });
  }

  // How something is to stand may be said at any time, and a counter has one open emergency: none of these keeps a key,
  // which could be answered with what was so before.
  return {
    setCounter: (state) =>
      take({
        task: 'counter',
        ask: ({ counters }, { office, counter }) => counters.setState(office, counter, { state }),
      }),
    setQueue: (queue, change) =>
      take({
        task: 'queue',
        ask: ({ queues }, { office }) => queues.setState(office, queue, change),
      }),
    answerSignal: (id) =>
      take({
        ...{ task: 'signal', facts: ['answer', id] },
        ask: ({ signals }, { office }, o) => signals.answer({ office, id }, o),
      }),
    endSignal: (id) =>
      take({
        ...{ task: 'signal', facts: ['end', id] },
        ask: ({ signals }, { office }, o) => signals.end({ office, id }, o),
      }),
    raiseEmergency: () =>
      take({
        task: 'emergency',
        ask: ({ signals }, { office, counter }) => signals.create(office, { kind: 'emergency', counter }),
      }),
  };
}
