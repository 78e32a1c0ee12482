import { openAppointment, readLink, type AppointmentCase, type Client } from '@wartemarke/client';
import type { Appointment } from '@wartemarke/contract';
import { nothing, type CSSResult, type TemplateResult } from 'lit';
import { renderSaving } from '../../saving/saving-ways.ts';
import { savingStyles } from '../../saving/saving.styles.ts';
import { Saving } from '../../saving/saving.ts';
import { renderLoading, renderProblem } from '../../states/states.ts';
import { FurtherWords } from '../further/further-words.ts';
import type { ScreenHost } from '../later-steps.ts';
import type { BookingContext } from '../screens/booking-context.ts';

/** Saves what was booked as a calendar entry, on paper or as a picture of its code, as the appointment's page does. */
export class Face {
  private readonly words: FurtherWords;
  private readonly saving: Saving;
  private appointment: Appointment | undefined;
  private store: AppointmentCase | undefined;

  constructor(host: ScreenHost) {
    this.words = new FurtherWords(host);
    this.saving = new Saving(host);
  }

  render({ client, state }: BookingContext): TemplateResult {
    const { words, saving } = this;
    const appointment = state.appointment!;
    if (!words.isReady) return renderLoading(words);
    if (appointment !== this.appointment) this.store = undefined;
    this.appointment = appointment;
    const problem = saving.problem ?? this.store?.get().problem;
    const notice = problem ? renderProblem(words, problem) : nothing;
    return renderSaving({ words, appointment }, notice, (kind) => {
      this.store ??= open(client, appointment);
      const name = `${words.term('fileName')}-${appointment.startAt.slice(0, 10)}`;
      void saving.save(kind, { appointment, store: this.store, name });
    });
  }
}

function open(client: Client, appointment: Appointment): AppointmentCase {
  return openAppointment(client, readLink(client, appointment.link)!, appointment);
}

export const laterStyles: readonly CSSResult[] = [savingStyles];
