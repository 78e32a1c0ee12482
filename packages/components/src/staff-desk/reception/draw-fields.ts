import type { TicketPriority } from '@wartemarke/contract';
import { html, type TemplateResult } from 'lit';
import type { ReceptionContext } from './reception-context.ts';

/** What is typed beside the services. */
export interface DrawTyped {
  readonly name: string;
  readonly note: string;
  readonly priority: TicketPriority | 'none';
}

/** Draws what may be said of a walk-in: a name, a note for colleagues, a reason to be served earlier. */
export function renderDrawFields(
  { words, house }: ReceptionContext,
  typed: DrawTyped,
  handleTyped: (typed: Partial<DrawTyped>) => void,
): TemplateResult {
  const renderText = (key: 'name' | 'note', most: number) => html`
    <div class="field">
      <label for="draw-${key}">${words.term(`${key}Field`)}</label>
      <input
        id="draw-${key}"
        maxlength=${most}
        autocomplete="off"
        dir="auto"
        .value=${typed[key]}
        @input=${(event: InputEvent) => handleTyped({ [key]: (event.currentTarget as HTMLInputElement).value })}
      />
    </div>
  `;
  const handlePriority = (event: Event) =>
    handleTyped({ priority: (event.currentTarget as HTMLSelectElement).value as DrawTyped['priority'] });
  const priorities = ['none', ...house.rules.priorities] as const;
  return html`
    <div class="draw-fields">
      ${renderText('name', 120)}
      <div class="field">
        <label for="draw-priority">${words.term('priorityField')}</label>
        <select id="draw-priority" @change=${handlePriority}>
          ${priorities.map(
            (each) => html`
              <option value=${each} ?selected=${each === typed.priority}>${words.term(each)}</option>
            `,
          )}
        </select>
      </div>
      ${renderText('note', 500)}
    </div>
  `;
}
