import { html, nothing, type TemplateResult } from 'lit';
import { keepTogether } from '../../keep-together.ts';
import { termsIn } from '../../later-part.ts';
import type { Words } from '../../locales/localize.ts';
import { officeTime } from '../../office-time.ts';
import { messages } from './messages/index.ts';
import { walks, type Plan } from './plan.view.ts';

/** What is drawn of a plan. */
export interface PlanFacts {
  readonly plan: Plan;
  readonly walkingMinutes: number;
  readonly timeZone: string;
  readonly onWalk: (minutes: number) => void;
}

/** Draws when to be back, and asks how long the way is. */
export function renderPlan(words: Words, facts: PlanFacts): TemplateResult {
  const { advice } = facts.plan;
  const { title, sentences } = toTexts(words, facts);
  return html`
    <section class="plan ${advice}" part="plan" aria-labelledby="plan">
      <h3 id="plan">${title}</h3>
      ${sentences.map((sentence) => html`<p>${sentence}</p>`)} ${renderWalk(words, facts)}
      <p class="aloud" role="status">${advice === 'go' ? title : nothing}</p>
    </section>
  `;
}

function toTexts(words: Words, { plan, timeZone }: PlanFacts): { title: string; sentences: string[] } {
  const term = termsIn(messages, words);
  const time = (at: number) => keepTogether(officeTime(words.language, timeZone).time(at));
  const from = plan.isDue ? term('due') : term('callFrom')({ time: time(plan.beBackAt) });
  if (plan.advice === 'stay') return { title: term('stay'), sentences: [from] };
  if (plan.advice === 'go') return { title: term('go'), sentences: [from] };
  const setOut = plan.setOutAt === undefined ? [] : [term('setOut')({ time: time(plan.setOutAt) })];
  return {
    title: term('beBack')({ time: time(plan.beBackAt) }),
    sentences: [...setOut, ...(plan.isTooFar ? [term('tooFar')] : []), term('estimate')],
  };
}

function renderWalk(words: Words, { walkingMinutes, onWalk }: PlanFacts) {
  const term = termsIn(messages, words);
  const handleChange = ({ target }: Event) => onWalk(Number((target as HTMLSelectElement).value));
  return html`
    <div class="field">
      <label for="walk">${term('walkName')}</label>
      <select id="walk" @change=${handleChange}>
        ${walks.map(
          (count) => html`
            <option value=${count} ?selected=${count === walkingMinutes}>${term('walk')({ count })}</option>
          `,
        )}
      </select>
    </div>
  `;
}
