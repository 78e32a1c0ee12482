import type { BookingStep } from '@wartemarke/client';
import type { Category, Days, Office, Service } from '@wartemarke/contract';

/** What is on the screen. Day and time are chosen on one. */
export type Screen = 'concern' | 'time' | 'details' | 'done';

/** The services under a heading. */
export interface CategoryView {
  readonly category: Category;
  readonly services: readonly Service[];
}

const screens: Readonly<Record<BookingStep, Screen>> = {
  concern: 'concern',
  requirements: 'time',
  day: 'time',
  time: 'time',
  details: 'details',
  done: 'done',
};

/** More services than this are folded up under their headings. */
const mostUnfolded = 60;

/** The screen of a step. */
export function toScreen(step: BookingStep): Screen {
  return screens[step];
}

/** The services by heading, headings without any left out, then those without a heading. */
export function toCategoryViews({ categories, services }: Office): CategoryView[] {
  return categories
    .map((category) => ({
      category,
      services: services.filter((service) => service.categories.includes(category.id)),
    }))
    .filter((view) => view.services.length > 0);
}

/** Services under no heading of the office. */
export function toOtherServices({ categories, services }: Office): Service[] {
  return services.filter((service) => !categories.some(({ id }) => service.categories.includes(id)));
}

/** Whether the office has appointments for a service. */
export function isBookable({ services }: Office, id: string): boolean {
  return services.some((service) => service.id === id && service.bookable);
}

/** Whether a day has slots, as far as it is known. */
export function hasSlots(days: Days | null | undefined, date: string): boolean {
  return days?.days.some((day) => day.date === date && day.free > 0) ?? false;
}

/** Whether there are too many services to show them all at once. */
export function isLong({ services }: Office): boolean {
  return services.length > mostUnfolded;
}

/** The day to show first: the wished one while it has slots, else the first that has. */
export function toFirstDate({ days, nextFreeDate }: Days, wishedDate: string): string | null {
  const isFree = days.some(({ date, free }) => date === wishedDate && free > 0);
  return isFree ? wishedDate : nextFreeDate;
}
