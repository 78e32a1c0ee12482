import type { Appointment, AppointmentState, BookedService, Requirement } from '@wartemarke/contract';

/**
 * How a state feels: something to look forward to, something still open, something in order, something that is over,
 * something that went wrong.
 */
export type Tone = 'good' | 'open' | 'calm' | 'over' | 'bad';

/** What to bring for one of the booked services. */
export interface ServiceView {
  readonly name: string;
  readonly quantity: number;
  readonly fee: string | undefined;
  readonly requirements: readonly Requirement[];
}

/** What a page of an appointment shows. */
export interface AppointmentView {
  readonly tone: Tone;
  /** Length in minutes. */
  readonly durationMinutes: number;
  /** Whether the visit is certain and still to come: it has a code. */
  readonly isAhead: boolean;
  /** Whether there may be a visit, so that things have to be brought. */
  readonly isPlanned: boolean;
  readonly services: readonly ServiceView[];
}

const tones: Readonly<Record<AppointmentState, Tone>> = {
  held: 'over',
  unconfirmed: 'open',
  requested: 'open',
  confirmed: 'good',
  arrived: 'calm',
  finished: 'calm',
  expired: 'bad',
  cancelled: 'over',
  missed: 'bad',
};

/** States from which a visit may still come. */
const plannedStates: readonly AppointmentState[] = ['unconfirmed', 'requested', 'confirmed'];

/** Whether there may be a visit. */
export function isPlanned({ state }: Appointment): boolean {
  return plannedStates.includes(state);
}

/** Shapes an appointment for its page. */
export function toAppointmentView(appointment: Appointment): AppointmentView {
  const { state, startAt, endAt, services } = appointment;
  return {
    tone: tones[state],
    durationMinutes: Math.round((Date.parse(endAt) - Date.parse(startAt)) / 60_000),
    isAhead: state === 'confirmed',
    isPlanned: isPlanned(appointment),
    services: toServiceViews(services),
  };
}

/** The booked services, each thing to bring named with the first service that wants it. */
export function toServiceViews(services: readonly BookedService[]): ServiceView[] {
  const named = new Set<string>();
  return services.map(({ name, quantity, fee, requirements }) => {
    const fresh = requirements.filter((requirement) => !named.has(requirement.name));
    for (const requirement of fresh) named.add(requirement.name);
    return { name, quantity, fee, requirements: fresh };
  });
}
