import { html, nothing, type TemplateResult } from 'lit';
import type { FormContext } from './form-context.ts';
import { renderFrame, renderText, toNote } from './form-frame.ts';
import { toTarget, toTargetGroups, type Target } from './transfer.view.ts';

/** Passes a ticket on to a counter, a queue or another office, with a note. */
export function renderTransferForm(context: FormContext, id: string): TemplateResult {
  const { words, desk, typed } = context;
  const { state, flow } = desk;
  const hall = state.hall?.value;
  const ticket = state.ticket?.id === id ? state.ticket : hall?.tickets.find((each) => each.id === id);
  const to = hall && ticket && toTarget(hall, ticket, typed.target);
  const note = toNote(context);
  return renderFrame(context, {
    title: words.term('transferTitle', { number: ticket?.number ?? '' }),
    content: html`${renderTargets(context)} ${renderText(context, 'note', 500)}`,
    yes: words.term('transferYes'),
    isBusy: state.busy.includes('transfer'),
    handleSubmit: () =>
      to
        ? context.handleStep(() => flow.transfer({ ...to, ...(note && { note }) }, id))
        : context.handleIncomplete(),
  });
}

function renderTargets({ words, desk, typed, isIncomplete, handleTyped }: FormContext) {
  const { hall, place } = desk.state;
  const groups = hall?.value ? toTargetGroups(hall.value, place?.counter ?? '') : [];
  return html`
    <div class="field">
      <label for="target">${words.term('target')}</label>
      <select
        id="target"
        aria-invalid=${isIncomplete}
        aria-describedby="target-wrong"
        @change=${(event: Event) => handleTyped({ target: (event.currentTarget as HTMLSelectElement).value })}
      >
        <option value="" ?selected=${typed.target === ''}>${words.term('targetNone')}</option>
        ${groups.map(
          ({ kind, name, targets }) => html`
            <optgroup label=${name ?? words.term(kind)}>
              ${targets.map((target) => renderTarget(target, typed.target, sayTarget(desk.words, target)))}
            </optgroup>
          `,
        )}
      </select>
      <p class="wrong" id="target-wrong" ?hidden=${!isIncomplete}>
        ${isIncomplete ? words.term('targetMissing') : nothing}
      </p>
    </div>
  `;
}

function renderTarget({ value }: Target, chosen: string, name: string) {
  return html`<option value=${value} ?selected=${value === chosen}>${name}</option>`;
}

// A counter says how it stands, so that nobody is sent to an empty chair.
function sayTarget(words: FormContext['desk']['words'], { name, counter }: Target): string {
  return counter ? `${name} (${words.term(counter.ticket ? 'serving' : `${counter.state}Counter`)})` : name;
}
