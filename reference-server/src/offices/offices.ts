import type { Clerk } from '@wartemarke/contract';
import type {
  OfficeConfiguration,
  QueueConfiguration,
  ServiceConfiguration,
  Text,
  TownConfiguration,
} from '../town/configuration.ts';
import { CallError } from '../http/call-error.ts';
import { withDurations, type TakenOver } from './durations.ts';
import { say } from './say.ts';

type Workplaces = Clerk['offices'][number];

/** The offices of the town by their ids. */
export interface Offices {
  /** The town as its file says it; in offices that are found here, lengths go first that clerks took over. */
  readonly town: TownConfiguration;
  /** From now on these lengths of services go before those of the configuration, and no others. */
  adopt(durations: TakenOver): void;
  find(id: string): OfficeConfiguration | undefined;
  /** Throws `office_not_found`. */
  get(id: string): OfficeConfiguration;
  /** The text in that language, or the nearest there is. */
  say(text: Text, language?: string): string;
  /** An office and its counters, as a clerk chooses among them. */
  workplacesOf(office: OfficeConfiguration): Workplaces;
}

/** A queue of an office. The id comes from the configuration or the database, so a missing one is a mistake here. */
export function queueOf(office: OfficeConfiguration, id: string): QueueConfiguration {
  const queue = office.queues.find((candidate) => candidate.id === id);
  if (!queue) throw new RangeError(`office ${office.id} has no queue ${id}`);
  return queue;
}

/** A service of an office, also one that is no longer offered. */
export function findService(office: OfficeConfiguration, id: string): ServiceConfiguration | undefined {
  return office.services.find((candidate) => candidate.id === id);
}

/** Indexes the offices of a town. */
export function createOffices(town: TownConfiguration): Offices {
  const withTakenOver = (durations: TakenOver) =>
    new Map(town.offices.map((office) => [office.id, withDurations(office, durations.get(office.id))]));
  let byId = withTakenOver(new Map());

  const sayIn = (text: Text, language?: string) => say(text, language, town.languages);

  return {
    town,
    adopt(durations) {
      byId = withTakenOver(durations);
    },
    find: (id) => byId.get(id),
    get(id) {
      const office = byId.get(id);
      if (!office) throw new CallError('office_not_found');
      return office;
    },
    say: sayIn,
    workplacesOf: (office) => ({
      id: office.id,
      name: sayIn(office.name),
      counters: office.counters.map(({ id, name, way }) => ({
        id,
        name: sayIn(name),
        ...(way && { way: sayIn(way) }),
      })),
    }),
  };
}
