import type { OfficeInput, ServiceInput } from '../configuration.ts';
import type { DldbLocation } from './dldb.ts';
import type { TakeNote } from './import-note.ts';

const grids = [30, 20, 15, 10, 5] as const;
const unknown = '–';

/** How many lanes an office of so many services gets, since the export does not say. */
export function lanesFor(services: number): number {
  if (services < 5) return 1;
  return services < 15 ? 2 : 3;
}

/** The coarsest grid on which the slots of an office lie, and how often appointments start where that differs. */
function gridOf(location: DldbLocation, note: TakeNote) {
  const slotMinutes = location.slotTimeInMinutes || 5;
  const gridMinutes = grids.find((grid) => slotMinutes % grid === 0) ?? 5;
  if (gridMinutes === slotMinutes) return { gridMinutes };
  note('grid_replaced', {
    office: location.id,
    detail: `${slotMinutes} minutes on a grid of ${gridMinutes}`,
  });
  const startEveryMinutes = Math.min(240, Math.ceil(slotMinutes / gridMinutes) * gridMinutes);
  return { gridMinutes, booking: { startEveryMinutes } };
}

function addressOf({ id, address }: DldbLocation, note: TakeNote): OfficeInput['address'] {
  const { street, house_number: houseNumber, postal_code: postalCode, city } = address ?? {};
  if (!street || !houseNumber || !postalCode || !city) note('address_incomplete', { office: id });
  const line = [street, houseNumber].filter(Boolean).join(' ');
  return { street: line || unknown, postalCode: postalCode || unknown, city: city || unknown };
}

function queueOf(
  location: DldbLocation,
  name: string,
  lanes: number,
  note: TakeNote,
): OfficeInput['queues'][number] {
  return {
    id: 'main',
    name,
    ...gridOf(location, note),
    hours: {
      weekly: [
        { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '12:00', lanes },
        { days: ['tue', 'thu'], from: '13:00', to: '17:00', lanes },
      ],
    },
  };
}

/** Shapes an office around its services. */
export function toOffice(
  location: DldbLocation,
  name: string,
  services: readonly ServiceInput[],
  note: TakeNote,
): OfficeInput {
  const lanes = lanesFor(services.length);
  const hint = location.address?.hint;
  const internal = location.public === false;
  if (internal) note('office_internal', { office: location.id });
  return {
    id: location.id,
    name,
    address: addressOf(location, note),
    ...(typeof hint === 'string' && hint.trim() && { directions: hint.trim() }),
    services: services.map((service) => ({ ...service, ...(internal && { staffOnly: true }) })),
    queues: [queueOf(location, name, lanes, note)],
    counters: Array.from({ length: lanes }, (_, index) => ({
      id: String(index + 1),
      name: `Schalter ${index + 1}`,
      queues: ['main'],
    })),
  };
}
