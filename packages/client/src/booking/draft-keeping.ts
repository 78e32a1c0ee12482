import type { BookingDraft } from './booking-draft.ts';
import type { BookingScene } from './booking-scene.ts';
import type { BookingState } from './booking-state.ts';

/**
 * Keeps the draft of a booking up to date, and clears it when there is nothing to come back to.
 * @returns Ends it; the draft is cleared.
 */
export function keepDraft(scene: BookingScene): () => void {
  const { draft, office } = scene.options;
  if (!draft) return () => {};
  let hasSaved = false;
  const stop = scene.store.subscribe((state) => {
    const isWorthIt = state.chosen.length > 0 && !state.appointment;
    if (isWorthIt) draft.save(toDraft(state, office, scene.client.now()));
    else if (hasSaved) draft.clear();
    hasSaved = isWorthIt;
  });
  return () => {
    stop();
    draft.clear();
  };
}

function toDraft(state: BookingState, office: string, savedAt: number): BookingDraft {
  const { step, chosen, date, slot, hold, contact, reminders } = state;
  const documents = state.documents.filter(({ document }) => document);
  return { savedAt, office, step, chosen, date, slot, hold, contact, reminders, documents };
}
