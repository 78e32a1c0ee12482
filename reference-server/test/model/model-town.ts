import { town, type TownConfiguration } from '../../src/town/configuration.ts';

/** The rules of the model's town as plain numbers: everything is short and narrow, so that everything gets full. */
export const rules = {
  timeZone: 'Europe/Berlin',
  openFrom: '11:30',
  openTo: '12:30',
  cellMinutes: 10,
  cells: 6,
  /** The first cell of the afternoon. */
  noonCell: 3,
  lanes: 2,
  horizonDays: 4,
  leadMinutes: 30,
  onlineShare: 0.75,
  maximumPerDay: 8,
  holdMinutes: 10,
  holdExtensions: 1,
  returnWithinMinutes: 60,
  moves: 2,
  offerMinutes: 40,
  unansweredAtMost: 3,
} as const;

export const office = 'amt';
export const queue = 'alle';
/** Services by the cells that they take. */
export const serviceOf: Record<number, string> = { 1: 'kurz', 2: 'lang' };

/** One office with one queue, open for an hour around noon on each day of the week. */
export function modelTown(): TownConfiguration {
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  const { horizonDays, leadMinutes, onlineShare, maximumPerDay } = rules;
  const { holdMinutes, holdExtensions, returnWithinMinutes } = rules;
  return town.parse({
    name: 'Modellstadt',
    timeZone: rules.timeZone,
    proofOfWork: false,
    offices: [
      {
        id: office,
        name: 'Amt',
        address: { street: 'Weg 1', postalCode: '12345', city: 'Modellstadt' },
        limits: { moves: rules.moves },
        waitingList: { enabled: true, offerMinutes: rules.offerMinutes },
        services: Object.entries(serviceOf).map(([cells, id]) => ({
          ...{ id, name: id, queue, durationMinutes: Number(cells) * rules.cellMinutes },
        })),
        queues: [
          {
            id: queue,
            name: 'Alle',
            gridMinutes: rules.cellMinutes,
            hours: {
              weekly: [{ days, from: rules.openFrom, to: rules.openTo, lanes: rules.lanes }],
              publicHolidays: 'open',
            },
            booking: {
              ...{ horizonDays, leadMinutes, onlineShare, maximumPerDay },
              ...{ holdMinutes, holdExtensions, returnWithinMinutes },
            },
          },
        ],
      },
    ],
  });
}
