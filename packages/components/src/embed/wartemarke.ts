/**
 * The tags that a loader of this page fetches or has fetched. All loaders of a page know it, whatever their version: two
 * copies of one element would not be defined twice, but downloaded twice.
 */
const claimed = shareAmongLoaders();

/** The tags whose element has not been fetched yet, and how its module is. */
const missing = new Map<string, () => Promise<CustomElementConstructor>>([
  ['wm-provider', async () => (await import('../provider/provider.ts')).Provider],
  ['wm-slot-picker', async () => (await import('../slot-picker/slot-picker.ts')).SlotPicker],
  ['wm-appointment', async () => (await import('../appointment/appointment.ts')).Appointment],
  ['wm-call-board', async () => (await import('../call-board/call-board.ts')).CallBoard],
  ['wm-kiosk-scanner', async () => (await import('../kiosk-scanner/kiosk-scanner.ts')).KioskScanner],
  ['wm-staff-desk', async () => (await import('../staff-desk/staff-desk.ts')).StaffDesk],
  ['wm-ticket-view', async () => (await import('../ticket-view/ticket-view.ts')).TicketView],
  ['wm-waiting-list', async () => (await import('../waiting-list/waiting-list.ts')).WaitingList],
  ['wm-walk-in', async () => (await import('../walk-in/walk-in.ts')).WalkIn],
]);

const calls = () => import('@wartemarke/client/calls');
const officeCalls = () => import('@wartemarke/client/office-calls');
const siteCalls = () => import('@wartemarke/client/site-calls');
const staffCalls = () => import('@wartemarke/client/staff-calls');
const streams = () => import('@wartemarke/client/streams');

/** What an element needs of the client as soon as it is there. */
const beside: Readonly<Record<string, readonly (() => Promise<unknown>)[]>> = {
  'wm-slot-picker': [officeCalls, calls],
  'wm-appointment': [officeCalls, calls],
  'wm-call-board': [streams],
  'wm-kiosk-scanner': [officeCalls, siteCalls, streams],
  'wm-staff-desk': [officeCalls, siteCalls, staffCalls, streams],
  'wm-ticket-view': [streams],
  'wm-waiting-list': [officeCalls, calls],
  'wm-walk-in': [officeCalls, calls],
};

const observer = new MutationObserver(look);

function shareAmongLoaders(): Set<string> {
  const page = globalThis as unknown as Record<symbol, Set<string> | undefined>;
  return (page[Symbol.for('wartemarke.tags')] ??= new Set());
}

/** Fetches each element that has appeared in the page and that nobody else brings. */
function look(): void {
  for (const [tag, load] of missing) {
    if (customElements.get(tag)) missing.delete(tag);
    else if (!claimed.has(tag) && document.querySelector(tag)) void fetchElement(tag, load);
  }
  if (missing.size === 0) observer.disconnect();
}

async function fetchElement(tag: string, load: () => Promise<CustomElementConstructor>): Promise<void> {
  missing.delete(tag);
  claimed.add(tag);
  // What fails here is fetched again when it is needed.
  for (const fetchPart of beside[tag] ?? []) fetchPart().catch(() => undefined);
  try {
    const element = await load();
    // Not by `register`: a loader that shares a module with elements would be fetched anew with each copy of it.
    if (!customElements.get(tag)) customElements.define(tag, element);
  } catch (error) {
    claimed.delete(tag);
    missing.set(tag, load);
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
