import type { BookingState, BookingStep, FlowProblem } from '@wartemarke/client';
import type {
  Category,
  DayAvailability,
  Days,
  EmptyReason,
  FieldError,
  Office,
  Service,
  Slot,
} from '@wartemarke/contract';

/** What is on the screen. Day and time are chosen on one. */
export type Screen = 'concern' | 'time' | 'details' | 'done';

/** The services under a heading. */
export interface CategoryView {
  readonly category: Category;
  readonly services: readonly Service[];
}

/** Services that may or may not be added to the visit, by heading. */
export interface AddableView {
  readonly category: Category;
  readonly services: readonly { readonly service: Service; readonly isAddable: boolean }[];
}

/** The times of a day, told apart at noon. */
export interface TimeGroups {
  readonly morning: readonly Slot[];
  readonly afternoon: readonly Slot[];
}

/** A field of the form. */
export type FieldName = 'name' | 'email' | 'phone' | 'note';

const fieldNames: readonly FieldName[] = ['name', 'email', 'phone', 'note'];
const screens: Readonly<Record<BookingStep, Screen>> = {
  concern: 'concern',
  requirements: 'time',
  day: 'time',
  time: 'time',
  details: 'details',
  done: 'done',
};

const lostCodes = new Set<string>([
  'slot_taken',
  'slot_unknown',
  'hold_expired',
  'hold_not_found',
  'hold_required',
]);

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

/** A service of the visit. */
export interface ChosenService {
  readonly service: Service;
  readonly quantity: number;
}

/** The services of the visit, in the order in which they were chosen. */
export function toChosenServices(office: Office, chosen: BookingState['chosen']): ChosenService[] {
  return chosen.flatMap(({ id, quantity }) => {
    const service = office.services.find((each) => each.id === id);
    return service ? [{ service, quantity }] : [];
  });
}

/** What could be added to the visit, each service under its first heading. */
export function toAddableViews(office: Office, { chosen, addable }: BookingState): AddableView[] {
  const isChosen = ({ id }: Service) => chosen.some((each) => each.id === id);
  return toCategoryViews(office)
    .map(({ category, services }) => ({
      category,
      services: services
        .filter((service) => service.bookable && !isChosen(service) && service.categories[0] === category.id)
        .map((service) => ({ service, isAddable: addable.includes(service.id) })),
    }))
    .filter(({ services }) => services.length > 0);
}

/** The first days with slots. */
export function toNextDays({ days }: Days, count: number): DayAvailability[] {
  return days.filter(({ free }) => free > 0).slice(0, count);
}

/** The day to show first: the wished one while it has slots, else the first that has. */
export function toFirstDate({ days, nextFreeDate }: Days, wishedDate: string): string | null {
  const isFree = days.some(({ date, free }) => date === wishedDate && free > 0);
  return isFree ? wishedDate : nextFreeDate;
}

/** A day without slots, why, and where there are some. */
export interface EmptyDay {
  readonly date: string;
  readonly reason: EmptyReason;
  readonly nextDate: string | null;
}

/**
 * The day that was asked for, when it has no slot.
 * @param emptyDate - A day that the calendar shows as empty; none when it is the booking's own day.
 */
export function toEmptyDay({ days, slots, date }: BookingState, emptyDate: string): EmptyDay | undefined {
  const asked = emptyDate || (slots?.slots.length === 0 ? date : null);
  if (!asked || !days) return undefined;
  const found = emptyDate ? undefined : slots?.reason;
  const isFree = (day: DayAvailability) => day.free > 0 && day.date !== asked;
  const later = days.days.find((day) => isFree(day) && day.date > asked);
  return {
    date: asked,
    reason: found ?? toReason(days, asked),
    nextDate: (later ?? days.days.findLast(isFree))?.date ?? null,
  };
}

/** Groups the slots of a day by the office's own clock. */
export function toTimeGroups(slots: readonly Slot[], clock: (at: string) => string): TimeGroups {
  const isMorning = ({ startAt }: Slot) => Number.parseInt(clock(startAt), 10) < 12;
  return {
    morning: slots.filter(isMorning),
    afternoon: slots.filter((slot) => !isMorning(slot)),
  };
}

/** Whether the kept slot is gone, so that another one has to be chosen. */
export function isSlotLost({ code }: FlowProblem): boolean {
  return lostCodes.has(code);
}

/** Whole minutes left, the begun one counted; 0 when it is over. */
export function toMinutesLeft(expiresAt: string, now: number): number {
  return Math.max(0, Math.ceil((Date.parse(expiresAt) - now) / 60_000));
}

/** The fields that the office asks for, in the order of the form. */
export function toFields({ fields }: Office): { name: FieldName; isRequired: boolean }[] {
  return fieldNames
    .filter((name) => fields[name] !== 'hidden')
    .map((name) => ({ name, isRequired: fields[name] === 'required' }));
}

/** What is wrong with the fields of the form, in their order; empty when the failure was another one. */
export function toFieldErrors(problem: FlowProblem | null): { name: FieldName; error: FieldError }[] {
  const errors = problem?.task === 'book' ? problem.errors : [];
  return fieldNames.flatMap((name) => {
    const error = errors.find(({ pointer }) => pointer === `/contact/${name}`);
    return error ? [{ name, error }] : [];
  });
}

function toReason({ days, from }: Days, date: string): EmptyReason {
  const day = days.find((each) => each.date === date);
  if (!day) return date < from ? 'past' : 'horizon';
  return day.reason ?? 'full';
}
