import type { Appointment } from '@wartemarke/contract';

/** When it is, and when people are let in. */
export interface Moment {
  readonly now: number;
  /** How long before their time people may check in. */
  readonly earlyMinutes: number | undefined;
}

/** Whether somebody may check in at once; the server has the last word. */
export function isDue(
  { startAt, state }: Pick<Appointment, 'startAt' | 'state'>,
  { now, earlyMinutes = 30 }: Moment,
): boolean {
  return state === 'confirmed' && Date.parse(startAt) - now <= earlyMinutes * 60_000;
}

/** What to bring, each thing once. */
export function toThings(services: Appointment['services']): string[] {
  return [...new Set(services.flatMap(({ requirements }) => requirements.map(({ name }) => name)))];
}
