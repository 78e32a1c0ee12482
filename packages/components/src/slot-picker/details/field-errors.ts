import type { FlowProblem } from '@wartemarke/client';
import { html, type TemplateResult } from 'lit';
import { renderLoading } from '../../states/states.ts';
import { FurtherWords } from '../further/further-words.ts';
import type { ScreenHost } from '../later-steps.ts';
import type { BookingContext } from '../screens/booking-context.ts';
import type { Face } from '../screens/later-face.ts';
import { toFieldViews } from './details-step.view.ts';
import { toFieldErrors, type NamedError } from './field-errors.view.ts';

/** What is said of wrong fields is drawn from. */
export interface FieldErrorsContext extends BookingContext {
  readonly problem: FlowProblem;
}

/** Above the form: which fields are wrong, each a way to its field. */
class FieldErrors implements Face<FieldErrorsContext> {
  private readonly further: FurtherWords;

  constructor(host: ScreenHost) {
    this.further = new FurtherWords(host);
  }

  render({ words, state, problem }: FieldErrorsContext): TemplateResult {
    const { further } = this;
    if (!further.isReady) return renderLoading(words);
    const errors = toFieldErrors(problem, toFieldViews(state, words));
    return html`
      <div
        class="notice bad"
        id="errors"
        data-code=${problem.code}
        role="group"
        tabindex="-1"
        aria-labelledby="errors-title"
      >
        <h3 id="errors-title">${further.term('errorsTitle')}</h3>
        <ul>
          ${errors.map((error) => html`<li>${renderWay(words, error)}</li>`)}
        </ul>
      </div>
    `;
  }
}

function renderWay(words: BookingContext['words'], { id, label, error }: NamedError) {
  return html`
    <button class="link" type="button" data-field=${id} @click=${handleWay}>
      ${label && `${label} – `}${words.explain(error) ?? words.term('loading')}
    </button>
  `;
}

function handleWay(event: Event) {
  const link = event.currentTarget as HTMLElement;
  const root = link.getRootNode() as ShadowRoot;
  root.getElementById(link.dataset.field ?? '')?.focus();
}

export { FieldErrors as Face };
