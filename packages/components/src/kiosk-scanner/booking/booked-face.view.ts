import type { Appointment } from '@wartemarke/contract';

/** How long before their time people are let in, unless the office says otherwise; the server has the last word. */
const earlyMs = 30 * 60_000;

/** Whether somebody may check in at once. */
export function isDue({ startAt, state }: Pick<Appointment, 'startAt' | 'state'>, now: number): boolean {
  return state === 'confirmed' && Date.parse(startAt) - now <= earlyMs;
}

/** What to bring, each thing once. */
export function toThings(services: Appointment['services']): string[] {
  return [...new Set(services.flatMap(({ requirements }) => requirements.map(({ name }) => name)))];
}
