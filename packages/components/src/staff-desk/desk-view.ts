/** What a desk can show while somebody works at it. */
export const deskViews = ['call', 'appointments', 'requests', 'capacity'] as const;

/** One of them. */
export type DeskView = (typeof deskViews)[number];

/** Those that are about days, not about the hall. */
export type DayView = Exclude<DeskView, 'call'>;

/** Whether a name is that of a view. */
export function isDeskView(name: string): name is DeskView {
  return (deskViews as readonly string[]).includes(name);
}
