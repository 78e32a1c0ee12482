import type { BookingDraft } from './booking-draft.ts';
import type { BookingLoads } from './booking-loads.ts';
import type { BookingScene } from './booking-scene.ts';
import { canGoTo } from './booking-steps.ts';
import type { SlotKeeping } from './slot-keeping.ts';
import { describeVisit } from './visit-needs.ts';
import { toVisit } from './visit.ts';

const goodMs = 30 * 60_000;

/** What a booking goes on with. */
interface Means {
  readonly keeping: SlotKeeping;
  readonly loads: BookingLoads;
}

/** Goes on with a draft, where it is still good and there still are its services. What was typed goes before a prefill. */
export async function resumeDraft(
  scene: BookingScene,
  { keeping, loads }: Means,
  draft: BookingDraft,
): Promise<void> {
  const { client, store, patch, options } = scene;
  const { office, contact } = store.get();
  const chosen = office ? toVisit(office, draft.chosen) : [];
  if (!office || chosen.length === 0 || !isFresh(draft, scene)) return;
  const { date, slot, hold, reminders, documents } = draft;
  scene.typed = { ...draft.contact, ...scene.typed };
  const isKept = hold !== null && hold.keptUntilAt > client.now();
  patch({
    ...describeVisit(office, chosen, options.isTrusted),
    ...{ date, reminders, contact: { ...contact, ...scene.typed } },
    ...(isKept && { hold, slot, documents }),
  });
  if (isKept) keeping.adopt(hold);
  else keeping.prepare();
  const step = date ? 'time' : 'day';
  patch({ step: canGoTo(store.get(), draft.step) ? draft.step : step });
  const days = loads.days();
  await (hold && !isKept ? keeping.lose(slot) : loads.slots());
  await days;
}

/** Whether a booking may go on with a draft: one of the same office that is not too old. */
function isFresh({ office, savedAt }: BookingDraft, { options, client }: BookingScene): boolean {
  return office === options.office && Math.abs(client.now() - savedAt) < goodMs;
}
