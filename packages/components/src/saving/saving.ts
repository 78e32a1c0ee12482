import type { AppointmentCase } from '@wartemarke/client';
import type { Appointment } from '@wartemarke/contract';
import type { ReactiveControllerHost } from 'lit';
import { AppointmentSaveEvent } from './appointment-save-event.ts';
import type { Problem } from '../locales/errors/error-texts.ts';

/** What an appointment can be saved as: calendar file, picture of its code, everything that is stored, paper. */
export type SaveKind = 'calendar' | 'code' | 'data' | 'print';

/** An appointment that is to be saved. */
export interface Saved {
  readonly appointment: Appointment;
  readonly store: AppointmentCase;
  /** What the file is called, without its ending. */
  readonly name: string;
}

/** Saves an appointment in files or on paper. How files are made is fetched with the first one. */
export class Saving {
  /** Why the last file did not come, where the appointment's own store does not know. */
  problem: Problem | undefined;
  private readonly host: ReactiveControllerHost & EventTarget;

  constructor(host: ReactiveControllerHost & EventTarget) {
    this.host = host;
  }

  async save(kind: SaveKind, saved: Saved): Promise<void> {
    this.problem = undefined;
    this.host.dispatchEvent(new AppointmentSaveEvent({ kind, office: saved.appointment.office.id }));
    if (kind === 'print') return print();
    try {
      const { saveFile } = await import('./save-file.ts');
      await saveFile(kind, saved);
    } catch {
      this.problem = { code: 'unreachable' };
    }
    this.host.requestUpdate();
  }
}
