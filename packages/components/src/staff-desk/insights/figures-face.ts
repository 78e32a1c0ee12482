import { html, nothing, type TemplateResult } from 'lit';
import type { Insights } from '@wartemarke/contract';
import { renderVisitsByDay, renderWaitsByDay } from './day-plots.ts';
import { renderHeadline } from './headline.ts';
import type { InsightContext } from './insights-context.ts';
import { renderLoad } from './load-table.ts';
import {
  renderNoShowsByLeadTime,
  renderNoShowsByWeekday,
  renderServiceTimes,
  renderWaits,
} from './share-plots.ts';

/** Draws what is known of the days: the headline, then a plot for each question. */
export function renderFigures(context: InsightContext, insights: Insights): TemplateResult {
  const { words } = context;
  return html`
    ${renderHeadline(context, insights)}
    <p class="soft">${words.term('help', { count: insights.fewestCases })}</p>
    <div class="plots">
      ${renderVisitsByDay(context, insights)} ${renderWaitsByDay(context, insights)}
      ${renderLoad(context, insights)} ${renderWaits(context, insights)}
    </div>
    <div class="plots alone">${renderServiceTimes(context, insights)}</div>
    ${renderNoShows(context, insights)}
  `;
}

function renderNoShows(context: InsightContext, insights: Insights) {
  const { words } = context;
  if (insights.noShows.share === null) return nothing;
  return html`
    <section class="part" aria-labelledby="no-shows-title">
      <h2 id="no-shows-title">${words.term('noShowsTitle')}</h2>
      <p class="soft">${words.term('noShowsHelp')}</p>
      <div class="plots">
        ${renderNoShowsByWeekday(context, insights)} ${renderNoShowsByLeadTime(context, insights)}
      </div>
    </section>
  `;
}
