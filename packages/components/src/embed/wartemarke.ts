/**
 * The tags that a loader of this page fetches or has fetched. All loaders of a page know it, whatever their version: two
 * copies of one element would not be defined twice, but downloaded twice.
 */
const claimed = shareAmongLoaders();

/** How an element's module is fetched, and beside it what it needs of the client at once. */
type Parts = [load: () => Promise<CustomElementConstructor>, ...beside: (() => Promise<unknown>)[]];

const calls = () => import('@wartemarke/client/calls');
const officeCalls = () => import('@wartemarke/client/office-calls');
const siteCalls = () => import('@wartemarke/client/site-calls');
const staffCalls = () => import('@wartemarke/client/staff-calls');
const streams = () => import('@wartemarke/client/streams');

/** The tags whose element has not been fetched yet. */
const missing = new Map<string, Parts>([
  ['wm-provider', [async () => (await import('../provider/provider.ts')).Provider]],
  [
    'wm-slot-picker',
    [async () => (await import('../slot-picker/slot-picker.ts')).SlotPicker, officeCalls, calls],
  ],
  [
    'wm-appointment',
    [async () => (await import('../appointment/appointment.ts')).Appointment, officeCalls, calls],
  ],
  ['wm-call-board', [async () => (await import('../call-board/call-board.ts')).CallBoard, streams]],
  [
    'wm-kiosk-scanner',
    [
      async () => (await import('../kiosk-scanner/kiosk-scanner.ts')).KioskScanner,
      ...[officeCalls, siteCalls, streams],
    ],
  ],
  [
    'wm-staff-desk',
    [
      async () => (await import('../staff-desk/staff-desk.ts')).StaffDesk,
      ...[officeCalls, siteCalls, staffCalls, streams],
    ],
  ],
  ['wm-ticket-view', [async () => (await import('../ticket-view/ticket-view.ts')).TicketView, streams]],
  [
    'wm-waiting-list',
    [async () => (await import('../waiting-list/waiting-list.ts')).WaitingList, officeCalls, calls],
  ],
  ['wm-walk-in', [async () => (await import('../walk-in/walk-in.ts')).WalkIn, officeCalls, calls]],
]);

const observer = new MutationObserver(look);

function shareAmongLoaders(): Set<string> {
  const page = globalThis as unknown as Record<symbol, Set<string> | undefined>;
  return (page[Symbol.for('wartemarke.tags')] ??= new Set());
}

/** Fetches each element that has appeared in the page and that nobody else brings. */
function look(): void {
  for (const [tag, parts] of missing) {
    if (customElements.get(tag)) missing.delete(tag);
    else if (!claimed.has(tag) && document.querySelector(tag)) void fetchElement(tag, parts);
  }
  if (missing.size === 0) observer.disconnect();
}

async function fetchElement(tag: string, parts: Parts): Promise<void> {
  const [load, ...beside] = parts;
  missing.delete(tag);
  claimed.add(tag);
  // What fails here is fetched again when it is needed.
  for (const fetchPart of beside) fetchPart().catch(() => undefined);
  try {
    const element = await load();
    // Not by `register`: a loader that shares a module with elements would be fetched anew with each copy of it.
    if (!customElements.get(tag)) customElements.define(tag, element);
  } catch (error) {
    claimed.delete(tag);
    missing.set(tag, parts);
    observe();
    console.warn(
      `<${tag}> could not be fetched. It is tried again when the network or the page changes.`,
      error,
    );
  }
}

function observe(): void {
  observer.observe(document, { childList: true, subtree: true });
}

observe();
addEventListener('online', look);
look();
