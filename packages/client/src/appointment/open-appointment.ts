import type { Appointment, AppointmentData, Slot } from '@wartemarke/contract';
import type { Access } from '../access.ts';
import type { Client } from '../client.ts';
import { toConnectionError } from '../connection-error.ts';
import type { Guard } from '../flow/guard.ts';
import { createTasks, type Tasks } from '../flow/tasks.ts';
import { watch } from '../flow/watch.ts';
import { createStore, type Store, type WritableStore } from '../store.ts';
import { initialCase, type AppointmentCase, type CaseState, type CaseTask } from './appointment-case.ts';
import type { CaseCourse } from './case-course.ts';

const minuteMs = 60_000;

/** The check-in is looked for from so long before the start until so long after it. */
const nearMs = 3 * 60 * minuteMs;

/** A change that somebody is about to make. */
export interface ChangeWished {
  /** Id of the office. */
  readonly office: string;
  /** Id of the appointment. */
  readonly appointment: string;
  readonly change: 'confirm' | 'move' | 'cancel' | 'erase';
  /** The new start, where it is to be moved. */
  readonly startAt?: string;
}

/** How an appointment is opened. */
export interface CaseOptions {
  /** Asked before something is sent; what answers `false` is not done, and nothing is said of it. */
  readonly before?: { readonly change?: Guard<ChangeWished> };
}

/**
 * Opens an appointment. It is fetched with the first subscriber and looked at each minute around its
 * start, so that the check-in shows; nothing is asked while nobody subscribes.
 * @param known - The appointment, where the page has it already; saves the first question.
 */
export function openAppointment(
  client: Client,
  access: Access,
  known?: Appointment,
  options: CaseOptions = {},
): AppointmentCase {
  return new OpenAppointment(client, access, known, options);
}

/** What all that can be done with an appointment shares. */
export interface CaseScene {
  readonly client: Client;
  readonly access: Access;
  readonly options: CaseOptions;
  readonly store: WritableStore<CaseState>;
  readonly tasks: Tasks<CaseTask, CaseState>;
  reload(): Promise<void>;
}

class OpenAppointment implements AppointmentCase {
  private readonly scene: CaseScene;
  private readonly watched: Store<CaseState>;
  private course: CaseCourse | undefined;
  private lastWish: ((course: CaseCourse) => Promise<unknown>) | undefined;

  constructor(client: Client, access: Access, known: Appointment | undefined, options: CaseOptions) {
    const store = createStore<CaseState>({ ...initialCase, appointment: known ?? null });
    const tasks = createTasks<CaseTask, CaseState>(store);
    this.scene = { client, access, options, store, tasks, reload: () => this.reload() };
    this.watched = watch(store, {
      timers: client.timers,
      everyMs: minuteMs,
      look: () => isAwaited(this.get(), client.now()) && void this.reload(),
      begin: () => this.get().appointment ?? void this.reload(),
    });
  }

  get(): CaseState {
    return this.watched.get();
  }

  subscribe(listener: (state: CaseState) => void): () => void {
    return this.watched.subscribe(listener);
  }

  async reload(): Promise<void> {
    const { client, access, tasks } = this.scene;
    await tasks.latest({
      task: 'load',
      ask: (signal) => client.appointments.get(access, { signal }),
      done: (appointment) => ({ appointment }),
    });
  }

  async cancel(): Promise<boolean> {
    return (await this.go((course) => course.cancel())) ?? false;
  }

  async confirm(): Promise<boolean> {
    return (await this.go((course) => course.confirm())) ?? false;
  }

  async loadDays(): Promise<void> {
    await this.go((course) => course.loadDays());
  }

  async chooseDay(date: string): Promise<void> {
    await this.go((course) => course.chooseDay(date));
  }

  async move(slot: Slot): Promise<boolean> {
    return (await this.go((course) => course.move(slot))) ?? false;
  }

  calendar(): Promise<Blob | undefined> {
    return this.go((course) => course.calendar());
  }

  data(): Promise<AppointmentData | undefined> {
    return this.go((course) => course.data());
  }

  async erase(): Promise<boolean> {
    return (await this.go((course) => course.erase())) ?? false;
  }

  async addDocument(file: File, wish?: string): Promise<void> {
    await this.go((course) => course.addDocument(file, wish));
  }

  async removeDocument(id: string): Promise<void> {
    await this.go((course) => course.removeDocument(id));
  }

  async retry(): Promise<void> {
    const { problem } = this.get();
    if (problem?.task === 'load' || !this.lastWish) return this.reload();
    await this.go(this.lastWish);
  }

  /** Does something with what is fetched when it is first needed. */
  private async go<T>(act: (course: CaseCourse) => Promise<T>): Promise<T | undefined> {
    this.lastWish = act;
    if (!this.course) {
      await this.scene.tasks.latest({ task: 'course', ask: () => this.fetchCourse(), done: () => ({}) });
    }
    return this.course && act(this.course);
  }

  private async fetchCourse(): Promise<void> {
    try {
      const { CaseCourse } = await import('./case-course.ts');
      this.course ??= new CaseCourse(this.scene);
    } catch (error) {
      throw toConnectionError(error);
    }
  }
}

function isAwaited({ appointment, busy }: CaseState, nowAt: number): boolean {
  if (busy.length > 0 || appointment?.state !== 'confirmed') return false;
  return Math.abs(Date.parse(appointment.startAt) - nowAt) < nearMs;
}
