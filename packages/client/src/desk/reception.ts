import type { Client } from '../client.ts';
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
  const hasWorked = (task: ReceptionTask) => store.get().problem?.task !== task;

  return {
    get: store.get,
    subscribe: store.subscribe,
    showDay: (date) =>
      tasks.latest({
        task: 'appointments',
        ask: (signal) => client.desk.appointments(office, date, { signal }),
        done: ({ appointments }) => ({ appointments }),
      }),
    async draw(request) {
      patch({ received: null, wanted: null });
      await tasks.single({
        task: 'draw',
        ask: () =>
          askOnce(intent, ['draw', request], (idempotencyKey) =>
            client.tickets.draw(office, request, { idempotencyKey }),
          ),
        done: (arrival) => ({ received: { arrival, name: request.name } }),
      });
      return hasWorked('draw');
    },
    async checkIn(appointment, { asWalkIn } = {}) {
      const request = { appointment: appointment.id, ...(asWalkIn && { asWalkIn }) };
      patch({ received: null, wanted: appointment });
      await tasks.single({
        task: 'checkIn',
        ask: () =>
          askOnce(intent, ['checkIn', request], (idempotencyKey) =>
            client.checkIns.create(office, request, { idempotencyKey }),
          ),
        done: (arrival) => ({ received: { arrival, name: appointment.contact.name } }),
      });
      return hasWorked('checkIn');
    },
    settle: () => patch({ received: null, wanted: null, problem: null }),
    leave: () => tasks.cancel(),
  };
}
