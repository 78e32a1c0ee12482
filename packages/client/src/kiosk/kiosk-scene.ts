import type { Client } from '../client.ts';
import type { Tasks } from '../flow/tasks.ts';
import type { KioskState, KioskTask } from './kiosk-state.ts';

/** What all parts of a kiosk share. */
export interface KioskScene {
  readonly client: Client;
  /** Id of the office. */
  readonly office: string;
  readonly tasks: Tasks<KioskTask, KioskState>;
  get(): KioskState;
  patch(changes: Partial<KioskState>): void;
}
