import type { OfficeInput } from '../configuration.ts';
import type { Difference } from './differences.ts';
import { TakeOverError } from './take-over.ts';

/** Adds the headings under which chosen services will stand and that we do not have. */
export function withHeadings(
  chosen: readonly Difference[],
  differences: readonly Difference[],
  theirs: OfficeInput,
): Difference[] {
  const isPlaced = ({ kind, values }: Difference) =>
    kind === 'services' && (!values || values.some(({ path }) => path[0] === 'categories'));
  const services = new Set(chosen.filter(isPlaced).map(({ id }) => id));
  const used = new Set(
    theirs.services.flatMap(({ id, categories = [] }) => (services.has(id) ? categories : [])),
  );
  const headings = differences.filter(
    ({ kind, id, values }) => kind === 'categories' && !values && used.has(id),
  );
  return [...new Set([...headings, ...chosen])];
}

/**
 * Fits a neighbour's office into ours: what points to services that will not be there is left out.
 * @throws TakeOverError - When a chosen item has no place with us.
 */
export function fitIn(theirs: OfficeInput, ours: OfficeInput, chosen: readonly Difference[]): OfficeInput {
  const isNew = ({ values }: Difference) => !values;
  const added = chosen.filter((difference) => isNew(difference) && difference.kind === 'services');
  const here = new Set([...ours.services, ...added].map(({ id }) => id));
  const queues = new Set(ours.queues.map(({ id }) => id));
  for (const { id } of added) {
    const { queue } = theirs.services.find((service) => service.id === id)!;
    if (queue === undefined || queues.has(queue)) continue;
    throw new TakeOverError(
      `"services/${id}" is served from their queue "${queue}", which we do not have. Say which of ours it is: --queue ${queue}=${[...queues].join('|')}.`,
    );
  }
  return {
    ...theirs,
    services: theirs.services.map((service) =>
      Array.isArray(service.combinableWith)
        ? { ...service, combinableWith: service.combinableWith.filter((id) => here.has(id)) }
        : service,
    ),
    ownFields: (theirs.ownFields ?? []).map((field) => {
      const isAdded = chosen.some(
        (difference) => isNew(difference) && difference.kind === 'ownFields' && difference.id === field.id,
      );
      return isAdded ? { ...field, services: findPlaces(field, here) } : field;
    }),
  };
}

/** The services that a field is asked for; none in the list would mean all of them. */
function findPlaces(
  { id, services = [] }: { id: string; services?: string[] | undefined },
  here: Set<string>,
) {
  const places = services.filter((service) => here.has(service));
  if (places.length > 0 || services.length === 0) return places;
  throw new TakeOverError(
    `"ownFields/${id}" is asked for services that we do not have: ${services.join(', ')}. Take them over too.`,
  );
}
