import type { Question } from '@wartemarke/contract';
import { css, html, type CSSResult, type TemplateResult } from 'lit';
import { renderLoading } from '../../states/states.ts';
import { FurtherWords } from '../further/further-words.ts';
import type { ScreenHost } from '../later-steps.ts';
import type { BookingContext } from '../screens/booking-context.ts';
import type { Face } from '../screens/later-face.ts';
import { toChosenServices, type ChosenService } from './visit-summary.view.ts';

/** Simple questions, so that the list of what to bring is no longer than it must be. */
class Questions implements Face<BookingContext> {
  private readonly further: FurtherWords;

  constructor(host: ScreenHost) {
    this.further = new FurtherWords(host);
  }

  render(context: BookingContext): TemplateResult {
    const { further } = this;
    const { words, state, office } = context;
    if (!further.isReady) return renderLoading(words);
    const chosen = toChosenServices(office, state.chosen);
    return html`
      <section class="questions" aria-labelledby="questions">
        <h3 id="questions">${further.term('questions')}</h3>
        <p class="soft">${further.term('questionsHelp')}</p>
        ${chosen.map((each) => each.service.questions.map((question) => renderQuestion(context, each, question)))}
      </section>
    `;
  }
}

function renderQuestion(
  { flow }: BookingContext,
  { service, answers }: ChosenService,
  { id, text, options }: Question,
) {
  return html`
    <fieldset class="question">
      <legend>${text}</legend>
      ${options.map(
        (option) => html`
          <label class="option">
            <input
              type="radio"
              name="${service.id} ${id}"
              value=${option.id}
              .checked=${answers[id] === option.id}
              @change=${() => flow.answer(service.id, id, option.id)}
            />
            <span>${option.text}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}

export { Questions as Face };

export const laterStyles: readonly CSSResult[] = [
  css`
    .questions {
      grid-column: 1 / -1;
    }

    .question {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--_gap-xl);
      margin-block-start: var(--_gap-l);
    }

    .question legend {
      font-weight: 600;
    }
  `,
];
