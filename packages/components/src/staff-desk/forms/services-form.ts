import { html, nothing, type TemplateResult } from 'lit';
import type { FormContext } from './form-context.ts';
import { renderFrame } from './form-frame.ts';

/** Ends a visit with what was really done, when that is not what was wished for. */
export function renderServicesForm(context: FormContext): TemplateResult {
  const { words, desk, choice, client, isIncomplete } = context;
  const { state } = desk;
  const isBusy = state.busy.includes('finish');
  return renderFrame(context, {
    title: words.term('servicesTitle'),
    content: html`
      ${choice.render(client, state.place?.office ?? '')}
      ${isIncomplete && choice.isEmpty ? html`<p class="wrong" role="alert">${words.term('servicesNone')}</p>` : nothing}
    `,
    yes: words.term('servicesYes'),
    ways: html`
      <button class="button" type="button" aria-busy=${isBusy} @click=${() => finish(context, true)}>
        ${words.term('servicesWrapUp')}
      </button>
    `,
    isBusy,
    handleSubmit: () => finish(context, false),
  });
}

function finish({ choice, desk, handleIncomplete, handleStep }: FormContext, wrapUp: boolean) {
  const services = choice.toQuantities();
  if (services.length === 0) handleIncomplete();
  else handleStep(() => desk.flow.finish({ services, ...(wrapUp && { wrapUp }) }));
}
