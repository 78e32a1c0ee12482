import type { AppointmentData, Appointment, ServiceQuantity, Slot } from '@wartemarke/contract';
import { createHandingIn, type HandingIn } from '../documents/handing-in.ts';
import { createGuarding } from '../flow/guard.ts';
import { askOnce, createIntent, type Intent } from '../flow/intent.ts';
import type { CaseState, CaseTask } from './appointment-case.ts';
import type { CaseScene, ChangeWished } from './open-appointment.ts';

/** Codes that say that the appointment is not any more as it is shown. */
const outdatedCodes = new Set<string>([
  'version_mismatch',
  'appointment_cancelled',
  'appointment_started',
  'change_limit',
  'activation_expired',
]);

type Change = ChangeWished['change'];
type ChangeTask = Exclude<Change, 'erase'>;
type AskChange = (appointment: Appointment, options: { idempotencyKey: string }) => Promise<Appointment>;

/** Everything that can be done with an appointment; fetched when it is first wished. */
export class CaseCourse {
  private readonly scene: CaseScene;
  private readonly intent: Intent;
  private readonly documents: HandingIn;
  private readonly guarding = createGuarding();

  constructor(scene: CaseScene) {
    const { client, access, store } = scene;
    this.scene = scene;
    this.intent = createIntent(client.createKey);
    this.documents = createHandingIn({
      client: () => client,
      access: () => access,
      get: () => store.get().documents,
      set: (documents) => store.set({ ...store.get(), documents }),
      others: () => this.known.length,
    });
  }

  cancel(): Promise<boolean> {
    const { client, access } = this.scene;
    return this.change('cancel', undefined, ({ version }, key) =>
      client.appointments.cancel({ ...access, version }, key),
    );
  }

  confirm(): Promise<boolean> {
    const { client, access } = this.scene;
    return this.change('confirm', undefined, (_, key) => client.appointments.confirm(access, key));
  }

  async loadDays(): Promise<void> {
    const { tasks, client, access } = this.scene;
    await tasks.latest({
      task: 'days',
      ask: (signal) => client.availability.days(access.office, { services: this.services }, { signal }),
      done: (days) => ({ days }),
    });
  }

  async chooseDay(date: string): Promise<void> {
    const { tasks, client, access, store } = this.scene;
    const { slots } = store.get();
    store.set({ ...store.get(), date, slots: slots?.date === date ? slots : null });
    await tasks.latest({
      task: 'slots',
      ask: (signal) =>
        client.availability.slots(access.office, { services: this.services, date }, { signal }),
      done: (found) => ({ slots: found }),
    });
  }

  async move({ startAt }: Slot): Promise<boolean> {
    const { client, access, store } = this.scene;
    const before = store.get().appointment;
    const hasMoved = await this.change('move', startAt, ({ version }, key) =>
      client.appointments.move({ ...access, version, startAt }, key),
    );
    if (hasMoved && before) {
      const movedFrom = { startAt: before.startAt, endAt: before.endAt };
      store.set({ ...store.get(), movedFrom, days: null, date: null, slots: null });
    }
    const { date, problem } = store.get();
    if (problem?.alternatives.length && date) await this.chooseDayAgain(date);
    return hasMoved;
  }

  calendar(): Promise<Blob | undefined> {
    const { client, access } = this.scene;
    return this.fetch('calendar', (signal) => client.appointments.calendar(access, { signal }));
  }

  data(): Promise<AppointmentData | undefined> {
    const { client, access } = this.scene;
    return this.fetch('data', (signal) => client.appointments.data(access, { signal }));
  }

  erase(): Promise<boolean> {
    return this.ask('erase', undefined, () => this.eraseAll());
  }

  async addDocument(file: File, wish?: string): Promise<void> {
    await this.documents.add(file, wish);
  }

  async removeDocument(id: string): Promise<void> {
    const { tasks, client, access, store } = this.scene;
    const here = store.get().documents.find(({ key, document }) => key === id || document?.id === id);
    if (here) return this.documents.remove(here.key);
    await tasks.single({
      task: 'document',
      ask: () => client.documents.remove({ ...access, document: id }),
      done: () => {
        const { appointment } = store.get();
        const documents = this.known.filter((document) => document.id !== id);
        return appointment ? { appointment: { ...appointment, documents } } : {};
      },
    });
  }

  private async eraseAll(): Promise<boolean> {
    const { tasks, client, access, store } = this.scene;
    await tasks.single({
      task: 'erase',
      ask: () =>
        askOnce(this.intent, 'erase', (key) => client.appointments.erase(access, { idempotencyKey: key })),
      done: () => ({ isErased: true, appointment: null, documents: [] }),
    });
    return store.get().isErased;
  }

  /** Goes on unless the page says no. */
  private async ask(change: Change, startAt: string | undefined, goOn: () => Promise<boolean>) {
    const { options, access, store } = this.scene;
    // Not every backend says the office in its links.
    const office = store.get().appointment?.office.id ?? access.office;
    const wish = { office, appointment: access.id, change, ...(startAt && { startAt }) };
    return (await this.guarding.ask(options.before?.change, wish, goOn)) ?? false;
  }

  /** Documents that were there before. */
  private get known(): Appointment['documents'] {
    return this.scene.store.get().appointment?.documents ?? [];
  }

  private get services(): ServiceQuantity[] {
    return (this.scene.store.get().appointment?.services ?? []).map(({ id, quantity }) => ({ id, quantity }));
  }

  /** Reads the times of the day again after one was taken; what is said of that stays. */
  private async chooseDayAgain(date: string): Promise<void> {
    const { store } = this.scene;
    const { problem } = store.get();
    await this.chooseDay(date);
    store.set({ ...store.get(), problem });
  }

  /** Changes the appointment as it was seen. What was changed elsewhere meanwhile is read again. */
  private change(task: ChangeTask, startAt: string | undefined, ask: AskChange): Promise<boolean> {
    return this.ask(task, startAt, () => this.changeNow(task, startAt, ask));
  }

  private async changeNow(task: ChangeTask, wish: string | undefined, ask: AskChange): Promise<boolean> {
    const { tasks, store, reload } = this.scene;
    const { appointment } = store.get();
    if (!appointment) return false;
    let hasWorked = false;
    await tasks.single({
      task,
      ask: () =>
        askOnce(this.intent, [task, appointment.version, wish], (idempotencyKey) =>
          ask(appointment, { idempotencyKey }),
        ),
      done: (changed): Partial<CaseState> => {
        hasWorked = true;
        return { appointment: changed, problem: null };
      },
    });
    const { problem } = store.get();
    if (problem?.task === task && outdatedCodes.has(problem.code)) {
      await reload();
      store.set({ ...store.get(), problem });
    }
    return hasWorked;
  }

  private async fetch<T>(task: CaseTask, ask: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    let found: T | undefined;
    await this.scene.tasks.latest({
      task,
      ask,
      done: (answer) => {
        found = answer;
        return {};
      },
    });
    return found;
  }
}
