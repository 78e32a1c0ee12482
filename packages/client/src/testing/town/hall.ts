import type { Hall, HallRules } from '@wartemarke/contract';
import { isAside } from './calling.ts';
import { fakeBranch, fakeOffice, fakeQueues, fakeZones } from './catalogue.ts';
import { toHallCounters } from './counters.ts';
import { waitingIn } from './line.ts';
import { timeZone, toInstant } from './local-time.ts';
import { toQueueTicket } from './queue-ticket.ts';
import { toQueues } from './queues.ts';
import type { TownState } from './state.ts';

/** What the clerks see. */
export function toHall(state: TownState): Hall {
  const waiting = waitingIn(state, ...fakeOffice.queues.map(({ id }) => id));
  const atCounters = state.tickets.filter(({ state: at }) => at === 'called' || at === 'serving');
  const aside = state.tickets.filter((ticket) => isAside(state, ticket));
  return {
    office: { id: fakeOffice.id, name: fakeOffice.name, timeZone },
    revision: state.revision,
    at: toInstant(state.now()),
    queues: toQueues(state).map((queue) => {
      const { zone } = fakeQueues[queue.id] ?? {};
      return { ...queue, ...(zone && { zone }) };
    }),
    counters: toHallCounters(state),
    tickets: [...waiting, ...atCounters, ...aside].map((ticket) => toQueueTicket(state, ticket)),
    signals: [...state.signals],
    rules: toRules(state),
  };
}

function toRules({ site }: TownState): HallRules {
  const { id, name, queues } = fakeBranch;
  return {
    recallsBeforeMiss: site.recallsBeforeMiss,
    offices: [{ id, name, queues: queues.map((queue) => ({ id: queue.id, name: queue.name })) }],
    priorities: ['prepared', 'documents', 'disability', 'staff'],
    zones: fakeZones,
  };
}
