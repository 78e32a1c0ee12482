/** What a desk can show while somebody works at it. */
export const deskViews = [
  'call',
  'reception',
  'appointments',
  'requests',
  'capacity',
  'overview',
  'insights',
] as const;

/** One of them. */
export type DeskView = (typeof deskViews)[number];

/** Those beside calling, fetched when somebody opens them. */
export type LaterView = Exclude<DeskView, 'call'>;

/** Those that are about days, not about the hall. */
export type DayView = Extract<DeskView, 'appointments' | 'requests' | 'capacity'>;

/** Whether a name is that of a view. */
export function isDeskView(name: string): name is DeskView {
  return (deskViews as readonly string[]).includes(name);
}
