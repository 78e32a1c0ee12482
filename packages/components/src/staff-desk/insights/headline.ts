import { html, nothing, type TemplateResult } from 'lit';
import type { Insights, MinuteSpread } from '@wartemarke/contract';
import type { InsightContext } from './insights-context.ts';

/** Draws what matters most, as large numbers with words. */
export function renderHeadline(context: InsightContext, insights: Insights): TemplateResult {
  const { words, numbers } = context;
  const { onlineShare, noShows, waits } = insights;
  const share = (part: number | null) => (part === null ? undefined : numbers.share(part));
  return html`
    <dl class="headline">
      ${renderVisits(context, insights)} ${renderWait(context, words.term('walkInWait'), waits.walkIns)}
      ${renderWait(context, words.term('appointmentWait'), waits.appointments)}
      ${renderTile(context, words.term('onlineShare'), share(onlineShare))}
      ${renderTile(context, words.term('noShowShare'), share(noShows.share))}
    </dl>
  `;
}

function renderVisits(context: InsightContext, { visits }: Insights) {
  const { words, numbers } = context;
  const { appointments, walkIns } = visits;
  const isKnown = appointments !== null && walkIns !== null;
  const say = (count: number | null) => (count === null ? words.term('few') : numbers.count(count));
  const part = words.term('visitsPart', { appointments: say(appointments), walkIns: say(walkIns) });
  const all = isKnown ? numbers.count(appointments + walkIns) : undefined;
  return renderTile(context, words.term('visits'), all, part);
}

function renderWait(context: InsightContext, name: string, spread: MinuteSpread | null) {
  const { words, numbers } = context;
  if (!spread) return renderTile(context, name, undefined);
  const between = { from: numbers.count(spread.p10), to: numbers.minutes(spread.p90) };
  return renderTile(context, name, numbers.minutes(spread.p50), words.term('mostOften', between));
}

function renderTile({ words }: InsightContext, name: string, value: string | undefined, note?: string) {
  return html`
    <div class="tile">
      <dt>${name}</dt>
      <dd class=${value === undefined ? 'few' : 'number'}>${value ?? words.term('few')}</dd>
      ${note ? html`<dd class="soft">${note}</dd>` : nothing}
    </div>
  `;
}
