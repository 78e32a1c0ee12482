import type { TemplateResult } from 'lit';
import type { FormContext } from './form-context.ts';
import { renderFrame, renderText, toNote } from './form-frame.ts';

/** Puts the current ticket aside, with a note. */
export function renderParkForm(context: FormContext): TemplateResult {
  const { words, desk } = context;
  return renderFrame(context, {
    title: words.term('parkTitle', { number: desk.state.ticket?.number ?? '' }),
    content: renderText(context, 'note', 500),
    yes: words.term('parkYes'),
    isBusy: desk.state.busy.includes('park'),
    handleSubmit: () => context.handleStep(() => desk.flow.park(toNote(context))),
  });
}
