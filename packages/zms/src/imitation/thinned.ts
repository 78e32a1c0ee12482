import type { Process } from './processes.ts';
import { countSlots, slotMinutes, toCatalogue, type ImitatedTown } from './seefelden.ts';

/** A process as every call answers it: figures as texts, what is not known as null. */
export function toThinned({ id, authKey, office, start, wish, status, client }: Process, town: ImitatedTown) {
  const { offices, services } = toCatalogue(town);
  const [[serviceId, serviceCount] = ['', 0], ...others] = wish;
  const place = offices.find((each) => `${each.id}` === office);
  return {
    ...{ processId: Number(id), authKey, timestamp: String(start), status },
    ...{ familyName: null, email: null, telephone: null, customTextfield: null, ...client },
    ...{ officeId: Number(office), officeName: place?.name, scope: place?.scope },
    ...{ serviceId: Number(serviceId), serviceCount },
    serviceName: services.find((each) => `${each.id}` === serviceId)?.name,
    subRequestCounts: others.map(([other, count]) => ({ id: Number(other), count, name: '' })),
    displayNumber: `S${id.slice(-3)}`,
    ...{ slotCount: countSlots(office, wish), slotTime: slotMinutes },
  };
}
