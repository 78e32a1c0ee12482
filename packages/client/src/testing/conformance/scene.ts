import type { Appointment, Contact } from '@wartemarke/contract';
import type { Client } from '../../client.ts';

/**
 * A town in which a backend is checked; each check gets one in which nothing was booked yet. Its office needs two days
 * with free slots, and so few people that a slot can be taken by twenty holds.
 */
export interface ConformanceScene {
  /** The backend, asked by a citizen. */
  readonly client: Client;
  /** Id of the office where something is booked. */
  readonly office: string;
  /** Id of a service of which an appointment may have two. */
  readonly service: string;
  /** Whose appointment it is: everything that the office demands. */
  readonly contact: Contact;
  /** Lets time pass, for the backend and for the client. */
  pass(minutes: number): void | Promise<void>;
  /** The link that the mail of an appointment names, where the office confirms by mail. */
  readMailLink?(appointment: Appointment): string | Promise<string>;
  /** The same backend for somebody whose network is cut. */
  cutOff(): Client;
  /** The same backend, answering nonsense; left out where there is no way to have it do so. */
  garble?(): Client;
}

/** One promise of a backend. */
export interface ConformanceCheck {
  /** What is promised, as a sentence whose subject is the backend. */
  readonly title: string;
  /** Keeps silent when the promise is kept. @throws Error - Saying what was not as promised. */
  run(scene: ConformanceScene): Promise<void>;
}
