import type { QueueState } from '@wartemarke/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormContext } from './form-context.ts';
import { renderFrame, renderText } from './form-frame.ts';
import { renderRadios } from './radios.ts';

const states: readonly QueueState[] = ['open', 'paused', 'closing', 'closed'];

/** Changes how a queue stands for the rest of the day, with a word to those who wait. */
export function renderQueueForm(context: FormContext, id: string): TemplateResult {
  const { words, desk, typed } = context;
  const { name = '' } = desk.state.hall?.value?.queues.find((each) => each.id === id) ?? {};
  const text = typed.state === 'open' ? '' : typed.text.trim();
  const change = { state: typed.state, ...(text && { text }) };
  return renderFrame(context, {
    title: words.term('queueTitle', { name }),
    content: html`
      ${renderRadios({
        name: 'queue',
        legend: words.term('queueTitle', { name }),
        options: states.map((value) => ({
          ...{ value, name: words.term(value), help: words.term(`${value}Help`) },
        })),
        chosen: typed.state,
        handleChoice: (state) => context.handleTyped({ state }),
      })}
      ${typed.state === 'open' ? nothing : renderText(context, 'text', 300)}
    `,
    yes: words.term('apply'),
    isBusy: desk.state.busy.includes('queue'),
    handleSubmit: () => context.handleStep(() => desk.flow.setQueue(id, change)),
  });
}
