import type { ReactiveController, TemplateResult } from 'lit';
import { Pulse } from '../../pulse.ts';
import { toMinutesLeft } from '../done/done-step.view.ts';
import type { ScreenHost } from '../later-steps.ts';
import type { BookingContext } from '../screens/booking-context.ts';
import { LaterFace } from '../screens/later-face.ts';
import { toScreen } from '../slot-picker.view.ts';
import { renderDetailsStep, type DetailsChoice } from './details-step.ts';

/** Asks who comes, and counts the minutes down that the time is kept. */
export class DetailsScreen implements ReactiveController {
  private readonly pulse: Pulse;
  private readonly faces: Pick<DetailsChoice, 'documents' | 'errors' | 'controls'>;
  private context: BookingContext | undefined;

  constructor(host: ScreenHost) {
    this.pulse = new Pulse(host, 5000);
    this.faces = {
      documents: new LaterFace(host, () => import('../documents/documents.ts')),
      errors: new LaterFace(host, () => import('./field-errors.ts')),
      controls: new LaterFace(host, () => import('./further-controls.ts')),
    };
    host.addController(this);
  }

  hostUpdated(): void {
    const { state, flow, client } = this.context ?? {};
    const isCounting = state?.hold && flow && toScreen(flow.get().step) === 'details';
    this.pulse.beatBy(isCounting ? client?.timers : undefined);
  }

  render(context: BookingContext): TemplateResult {
    this.context = context;
    const { hold } = context.state;
    return renderDetailsStep(context, {
      minutesLeft: hold ? toMinutesLeft(hold.keptUntilAt, context.client.now()) : 0,
      ...this.faces,
    });
  }
}
