import type { FlowProblem } from '@wartemarke/client';
import { html, type TemplateResult } from 'lit';
import type { Words } from '../../locales/localize.ts';
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
    const heading = html`<h3 id="errors-title">${further.term('errorsTitle')}</h3>`;
    return renderWrongFields(words, { id: 'errors', code: problem.code, heading }, errors);
  }
}

/** What is said above a form with wrong fields. */
export interface WrongFieldsNotice {
  readonly id: string;
  readonly code: string;
  /** Its id is that of the notice and `-title`. */
  readonly heading: TemplateResult;
}

/** Which fields are wrong, each a way to its field. */
export function renderWrongFields(
  words: Words,
  { id, code, heading }: WrongFieldsNotice,
  errors: readonly NamedError[],
): TemplateResult {
  return html`
    <div
      class="notice bad"
      id=${id}
      data-code=${code}
      role="group"
      tabindex="-1"
      aria-labelledby="${id}-title"
    >
      ${heading}
      <ul>
        ${errors.map((error) => html`<li>${renderWay(words, error)}</li>`)}
      </ul>
    </div>
  `;
}

function renderWay(words: Words, { id, label, error }: NamedError) {
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
