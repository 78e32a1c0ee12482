import type { ReactiveElement, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { LaterPart } from '../../later-part.ts';
import { register } from '../../register.ts';
import type { FocusWish } from '../focus-wish.ts';
import type { DaysContext } from './days-context.ts';

/** Books for somebody on the phone or at the desk, with the same element as citizens do. */
export class Booking {
  isOpen = false;
  /** Whether something else is looked at meanwhile; what was begun stays. */
  isAside = false;
  private readonly host: ReactiveElement;
  private readonly focus: FocusWish;
  private readonly picker: ReturnType<typeof createLaterPicker>;
  private isBooked = false;

  constructor(host: ReactiveElement, focus: FocusWish) {
    this.host = host;
    this.focus = focus;
    this.picker = createLaterPicker(host);
  }

  begin(): void {
    this.isOpen = true;
    this.isAside = false;
    this.isBooked = false;
    this.focus.want('#view-title');
  }

  /** @param isShown - What was begun stays while another view is shown. */
  render(context: DaysContext, isShown: boolean): TemplateResult {
    const { words, client, office } = context;
    return html`
      <section class="booking" aria-labelledby=${isShown ? 'view-title' : nothing} ?hidden=${!isShown}>
        <header>
          ${isShown ? html`<h2 id="view-title" tabindex="-1">${words.term('bookTitle')}</h2>` : nothing}
          <p>${words.term('bookHelp')}</p>
          <div class="ways-on">
            <button class="button" type="button" @click=${() => this.end(context)}>
              ${words.term('toList')}
            </button>
            ${this.isBooked ? this.renderPrint(context) : nothing}
          </div>
        </header>
        ${this.picker.render(
          words,
          () => html`
            <wm-slot-picker
              trusted
              lang=${words.language}
              office=${office.id}
              .client=${client}
              @wm-appointment-book=${() => this.note(true)}
              @wm-booking-step=${({ step }: { step: string }) => this.note(step === 'done')}
            ></wm-slot-picker>
          `,
        )}
      </section>
    `;
  }

  private renderPrint({ words }: DaysContext) {
    return html`
      <button class="button main" type="button" @click=${() => print()}>${words.term('printBooked')}</button>
    `;
  }

  private note(isBooked: boolean): void {
    this.isBooked = isBooked;
    this.host.requestUpdate();
  }

  private end({ flow, state, today }: DaysContext): void {
    this.isOpen = false;
    void flow.showDay(state.date ?? today);
    this.focus.want('#book');
  }
}

function createLaterPicker(host: ReactiveElement) {
  return new LaterPart(host, async () => {
    const module = await import('../../slot-picker/slot-picker.ts');
    register('wm-slot-picker', module.SlotPicker);
    return module;
  });
}
