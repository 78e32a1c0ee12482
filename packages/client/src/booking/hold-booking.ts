import type { HandingIn } from '../documents/handing-in.ts';
import { askOnce, createIntent, type Intent } from '../flow/intent.ts';
import type { BookingScene } from './booking-scene.ts';
import type { SlotKeeping } from './slot-keeping.ts';
import { withoutBlanks } from './without-blanks.ts';

/** Turns the hold of a booking into an appointment. */
export class HoldBooking {
  private readonly scene: BookingScene;
  private readonly keeping: SlotKeeping;
  private readonly documents: HandingIn;
  private readonly intent: Intent;

  constructor(scene: BookingScene, keeping: SlotKeeping, documents: HandingIn) {
    this.scene = scene;
    this.keeping = keeping;
    this.documents = documents;
    this.intent = createIntent(() => scene.client.createKey());
  }

  /** Books what is kept, with what was typed, once nothing is on its way any more that belongs to it. */
  async send(): Promise<void> {
    const { store, tasks, options } = this.scene;
    const { hold, contact, reminders } = store.get();
    if (!hold) return;
    const typed = { contact: withoutBlanks(contact), ...(!reminders && { reminders }) };
    const request = { hold: hold.id, ...typed, token: hold.token };
    await tasks.single({
      task: 'book',
      ask: async () => {
        await this.documents.settled();
        return askOnce(this.intent, request, (idempotencyKey) =>
          this.scene.client.appointments.create(options.office, request, { idempotencyKey }),
        );
      },
      done: (appointment) => {
        // First, since whoever hears of it may leave at once.
        this.keeping.forget();
        return { appointment, step: 'done', hold: null, problem: null };
      },
    });
    await this.keeping.reactToLoss();
  }
}
