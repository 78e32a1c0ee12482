import type { ServiceQuantity } from '@wartemarke/contract';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { FurtherWords } from '../further/further-words.ts';
import type { StepContext } from '../step-context.ts';
import { toUnbookable } from './preset.view.ts';
import { renderServices } from './services.ts';

/** Says of services that the page or its link names that they cannot be booked here. */
export class Preset {
  private readonly further: FurtherWords;

  constructor(host: ReactiveControllerHost & Element) {
    this.further = new FurtherWords(host);
  }

  render(context: StepContext, named: readonly ServiceQuantity[]): TemplateResult {
    const { further } = this;
    const found = toUnbookable(context.office, named);
    if (found === undefined || !further.isReady) return html`${nothing}`;
    return html`
      <div class="notice" role="status">
        <p>${further.term(found?.link ? 'presetElsewhere' : 'presetUnknown')}</p>
        ${found && renderServices(context, [found])}
      </div>
    `;
  }
}
