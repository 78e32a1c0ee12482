import type { TicketPriority } from '@wartemarke/contract';
import type { TemplateResult } from 'lit';
import type { FormContext } from './form-context.ts';
import { renderFrame } from './form-frame.ts';
import { renderRadios } from './radios.ts';

/** Has a waiting ticket served earlier, with the reason, or takes that back. */
export function renderPriorityForm(context: FormContext, id: string): TemplateResult {
  const { words, desk, typed } = context;
  const { tickets = [], rules } = desk.state.hall?.value ?? {};
  const { number = '' } = tickets.find((each) => each.id === id) ?? {};
  const toOption = (value: TicketPriority) => ({
    ...{ value, name: words.term(value), help: words.term(`${value}Help`) },
  });
  const priority = typed.priority === 'none' ? null : typed.priority;
  return renderFrame(context, {
    title: words.term('priorityTitle', { number }),
    content: renderRadios<TicketPriority | 'none'>({
      name: 'priority',
      legend: words.term('priorityTitle', { number }),
      options: [...(rules?.priorities ?? []).map(toOption), { value: 'none', name: words.term('none') }],
      chosen: typed.priority,
      handleChoice: (chosen) => context.handleTyped({ priority: chosen }),
    }),
    yes: words.term('apply'),
    isBusy: desk.state.busy.includes('prioritize'),
    handleSubmit: () => context.handleStep(() => desk.flow.prioritize(id, priority)),
  });
}
