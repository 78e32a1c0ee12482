import type { BookingStep } from '@wartemarke/client';
import type { Office, Service } from '@wartemarke/contract';

/** What is on the screen. Day and time are chosen on one. */
export type Screen = 'concern' | 'time' | 'details' | 'done';

/** The services under a heading. */
export interface Section {
  readonly id: string;
  readonly name: string;
  readonly services: readonly Service[];
}

const screens: Partial<Record<BookingStep, Screen>> = {
  concern: 'concern',
  details: 'details',
  done: 'done',
};

/** More services than this are folded up under their headings. */
const mostUnfolded = 60;

/** The screen of a step. */
export function toScreen(step: BookingStep): Screen {
  return screens[step] ?? 'time';
}

/**
 * The services by heading, headings without any left out, then those without a heading.
 * @param others - Name for the heading of the last ones.
 */
export function toSections({ categories, services }: Office, others: string): Section[] {
  const isUnder = (id: string) => (service: Service) => service.categories.includes(id);
  const isLost = (service: Service) => !categories.some(({ id }) => isUnder(id)(service));
  return [
    ...categories.map((category) => ({ ...category, services: services.filter(isUnder(category.id)) })),
    { id: 'others', name: others, services: services.filter(isLost) },
  ].filter((section) => section.services.length > 0);
}

/** Names to show how one searches: the shortest of each of the first three headings. */
export function toExamples(office: Office): string {
  return toSections(office, '')
    .slice(0, 3)
    .map(({ services }) => services.map(({ name }) => name).sort((a, b) => a.length - b.length)[0])
    .join(', ');
}

/** Whether there are too many services to show them all at once. */
export function isLong({ services }: Office): boolean {
  return services.length > mostUnfolded;
}
