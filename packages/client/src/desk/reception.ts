import type { Arrival } from '@wartemarke/contract';
import type { CallOptions, Client } from '../client.ts';
import { askOnce, createIntent } from '../flow/intent.ts';
import { createPatch } from '../flow/patch.ts';
import { createTasks } from '../flow/tasks.ts';
import { createStore } from '../store.ts';
import {
  initialReception,
  type Reception,
  type ReceptionState,
  type ReceptionTask,
} from './reception-state.ts';

/** How somebody gets a number. */
interface Receiving {
  readonly task: ReceptionTask;
  readonly request: unknown;
  readonly name: string | undefined;
  ask(options: CallOptions): Promise<Arrival>;
}

/**
 * Begins a reception: numbers for those who come without an appointment, check-in for those who have one.
 * @param client - Speaks with a clerk's session.
 * @param options.office - Id of the office.
 */
export function createReception(client: Client, { office }: { office: string }): Reception {
  const store = createStore<ReceptionState>(initialReception);
  const tasks = createTasks<ReceptionTask, ReceptionState>(store);
  const intent = createIntent(client.createKey);
  const patch = createPatch(store);

  /** Gives somebody a number, once; tells whether it worked. */
  async function receive({ task, request, name, ask }: Receiving): Promise<boolean> {
    let hasWorked = false;
    await tasks.single({
      task,
      ask: () => askOnce(intent, [task, request], (idempotencyKey) => ask({ idempotencyKey })),
      done(arrival) {
        hasWorked = true;
        return { received: { arrival, name } };
      },
    });
    return hasWorked;
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    showDay: (date) =>
      tasks.latest({
        task: 'appointments',
        ask: (signal) => client.desk.appointments(office, date, { signal }),
        done: ({ appointments }) => ({ appointments }),
      }),
    draw(request) {
      patch({ received: null, wanted: null });
      return receive({
        ...{ task: 'draw', request, name: request.name },
        ask: (options) => client.tickets.draw(office, request, options),
      });
    },
    checkIn(appointment, { asWalkIn } = {}) {
      const request = { appointment: appointment.id, ...(asWalkIn && { asWalkIn }) };
      patch({ received: null, wanted: appointment });
      return receive({
        ...{ task: 'checkIn', request, name: appointment.contact.name },
        ask: (options) => client.checkIns.create(office, request, options),
      });
    },
    settle: () => patch({ received: null, wanted: null, problem: null }),
    leave: () => tasks.cancel(),
  };
}
