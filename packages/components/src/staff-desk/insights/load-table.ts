import { html, nothing, type TemplateResult } from 'lit';
import type { Insights } from '@wartemarke/contract';
import type { InsightContext } from './insights-context.ts';
import { toDayOfWeekday, toLoadView, type LoadCell, type LoadView } from './insights.view.ts';

/** Draws who comes against who works, an hour of a weekday a field. It is a table, so that it can be read as it is. */
export function renderLoad(context: InsightContext, { load }: Insights) {
  const { words } = context;
  const view = toLoadView(load);
  if (view.weekdays.length === 0) return nothing;
  return html`
    <section class="plot" aria-labelledby="load-title">
      <h3 id="load-title">${words.term('loadTitle')}</h3>
      ${renderBusiest(context, view)}
      <p class="soft">${words.term('loadHelp')}</p>
      <div class="table-frame">
        <table class="load" aria-labelledby="load-title">
          <thead>
            <tr>
              <td></td>
              ${view.weekdays.map((weekday) => renderWeekday(context, toDayOfWeekday(weekday)))}
            </tr>
          </thead>
          <tbody>
            ${view.rows.map(
              ({ hour, cells }) => html`
                <tr>
                  <th scope="row">${words.term('hour', { hour })}</th>
                  ${cells.map((cell) => renderCell(context, cell))}
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    </section>
  `;
}

function renderWeekday({ numbers, times }: InsightContext, date: string) {
  return html`
    <th scope="col">
      <span aria-hidden="true">${numbers.weekday(date)}</span
      ><span class="aloud">${times.weekday(date)}</span>
    </th>
  `;
}

function renderCell({ words, numbers }: InsightContext, cell: LoadCell | undefined): TemplateResult {
  if (!cell) return html`<td></td>`;
  const { arrivals, counters, level } = cell;
  const few = arrivals === null;
  const count = few ? words.term('few') : words.term('arrivals', { count: numbers.average(arrivals) });
  return html`
    <td class="level-${level}">
      <span aria-hidden="true">
        <strong>${few ? '·' : numbers.average(arrivals)}</strong>
        <small>${numbers.average(counters)}</small>
      </span>
      <span class="aloud">${count}, ${words.term('atWork', { count: numbers.average(counters) })}</span>
    </td>
  `;
}

function renderBusiest({ words, numbers, times }: InsightContext, { busiest }: LoadView) {
  if (!busiest) return nothing;
  const { weekday, hour, arrivals, counters } = busiest;
  const sentence = words.term('busiest', {
    day: times.weekday(toDayOfWeekday(weekday)),
    hour: words.term('hour', { hour }),
    arrivals: numbers.average(arrivals ?? 0),
    counters: numbers.average(counters),
  });
  return html`<p>${sentence}</p>`;
}
