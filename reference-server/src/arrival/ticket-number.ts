import type { QueueConfiguration } from '../town/configuration.ts';

/** A number as it is called and shown: the prefix of its queue and at least three digits, for example `A042`. */
export function formatNumber({ prefix }: Pick<QueueConfiguration, 'prefix'>, number: number): string {
  return `${prefix}${String(number).padStart(3, '0')}`;
}
