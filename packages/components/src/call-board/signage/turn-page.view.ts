import type { SignagePage } from '@wartemarke/contract';

/** The page that is open. */
export interface OpenPage {
  readonly id: string;
  /** When the next one comes, epoch milliseconds. */
  readonly untilAt: number;
}

/** So long a page stays after a call, so that it does not go while somebody looks back at it. */
const breathMs = 5_000;

/**
 * Which page is open now.
 * @param open - The one that was open a moment ago.
 * @param isHeld - Nothing may move now, since somebody is called or reads.
 * @returns Nothing when there is no page.
 */
export function turnPage(
  open: OpenPage | undefined,
  pages: readonly SignagePage[],
  now: number,
  isHeld: boolean,
): OpenPage | undefined {
  const index = pages.findIndex(({ id }) => id === open?.id);
  const current = pages[index];
  if (!open || !current) return toOpen(pages[0], now);
  if (isHeld) return { ...open, untilAt: Math.max(open.untilAt, now + breathMs) };
  // A clock that was set back must not keep a page for hours.
  const isOpen = now < open.untilAt && open.untilAt <= now + Math.max(breathMs, current.seconds * 1000);
  return isOpen ? open : toOpen(pages[(index + 1) % pages.length], now);
}

function toOpen(page: SignagePage | undefined, now: number): OpenPage | undefined {
  return page && { id: page.id, untilAt: now + page.seconds * 1000 };
}
