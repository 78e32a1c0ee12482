import type { Hall, HallCounter, QueueTicket, TicketTransfer } from '@wartemarke/contract';

/** Where a ticket can go on. */
export interface Target {
  /** `counter SCHALTER`, `queue WARTEKREIS` or `office STANDORT WARTEKREIS`, each by its id. */
  readonly value: string;
  readonly name: string;
  readonly counter?: HallCounter;
}

/** Targets of one kind; those of another office have its name. */
export interface TargetGroup {
  readonly kind: 'counters' | 'queues' | 'otherOffice';
  readonly name?: string;
  readonly targets: readonly Target[];
}

/** Where a ticket of this counter can go on: the other counters, the queues, the other offices. */
export function toTargetGroups(hall: Hall, counter: string): TargetGroup[] {
  const { counters, queues, rules, office } = hall;
  const others = rules.offices.filter(({ id }) => id !== office.id);
  const groups: TargetGroup[] = [
    {
      kind: 'counters',
      targets: counters
        .filter(({ id }) => id !== counter)
        .map((each) => ({ value: `counter ${each.id}`, name: each.name, counter: each })),
    },
    { kind: 'queues', targets: queues.map(({ id, name }) => ({ value: `queue ${id}`, name })) },
    ...others.map((each) => ({
      kind: 'otherOffice' as const,
      name: each.name,
      targets: each.queues.map(({ id, name }) => ({ value: `office ${each.id} ${id}`, name })),
    })),
  ];
  return groups.filter(({ targets }) => targets.length > 0);
}

/**
 * What is to be said to the server. A counter that does not serve the ticket's queue gets it in one of its own.
 * @param value - Of a target; undefined is the answer for none.
 */
export function toTarget(
  { counters }: Hall,
  { queue }: QueueTicket,
  value: string,
): TicketTransfer | undefined {
  const [kind, first = '', second = ''] = value.split(' ');
  if (kind === 'queue') return { queue: first };
  if (kind === 'office') return { office: first, queue: second };
  const counter = counters.find(({ id }) => id === first);
  if (kind !== 'counter' || !counter) return undefined;
  const [own] = counter.queues;
  return counter.queues.includes(queue) || !own ? { counter: first } : { counter: first, queue: own };
}
