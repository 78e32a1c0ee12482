import { toRegion } from './office-time.ts';

/** How long ago something was, in whole minutes, hours or days: `vor 3 Minuten`. */
export function formatAge(milliseconds: number, language: string): string {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  const format = new Intl.RelativeTimeFormat(toRegion(language), { numeric: 'auto' });
  if (minutes < 60) return format.format(-minutes, 'minute');
  if (minutes < 24 * 60) return format.format(-Math.floor(minutes / 60), 'hour');
  return format.format(-Math.floor(minutes / (24 * 60)), 'day');
}
