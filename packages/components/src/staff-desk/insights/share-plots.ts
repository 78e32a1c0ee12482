import { nothing } from 'lit';
import type { Insights, MinuteSpread } from '@wartemarke/contract';
import type { InsightContext } from './insights-context.ts';
import { toDayOfWeekday, toPart, toPlanned, toRangeBar, toScaleEnd } from './insights.view.ts';
import { renderBars, renderPlot, type BarRow } from './plot.ts';

interface NoShowGroup {
  readonly name: string;
  readonly cases: number;
  readonly share: number;
}

/** Draws on which weekdays nobody comes. */
export function renderNoShowsByWeekday(context: InsightContext, { noShows }: Insights) {
  const { words, times } = context;
  const groups = noShows.weekdays.map(({ weekday, ...group }) => ({
    ...group,
    name: times.weekday(toDayOfWeekday(weekday)),
  }));
  return renderNoShows(context, { id: 'no-shows-weekday', title: words.term('byWeekday') }, groups);
}

/** Draws how many do not come who booked long before. */
export function renderNoShowsByLeadTime(context: InsightContext, { noShows }: Insights) {
  const { words } = context;
  const groups = noShows.leadTimes.map(({ fromDays: from, toDays: to, ...group }) => ({
    ...group,
    name: to === null ? words.term('leadDaysOn', { from }) : words.term('leadDays', { from, to }),
  }));
  return renderNoShows(context, { id: 'no-shows-lead', title: words.term('byLeadTime') }, groups);
}

function renderNoShows(
  context: InsightContext,
  { id, title }: { id: string; title: string },
  groups: readonly NoShowGroup[],
) {
  const { words, numbers } = context;
  if (groups.length === 0) return nothing;
  const end = Math.max(0.1, ...groups.map(({ share }) => share));
  const rows = groups.map(({ name, cases, share }): BarRow => {
    const note = words.term('cases', { count: cases, said: numbers.count(cases) });
    return { name, value: numbers.share(share), note, bar: toPart(share, end) };
  });
  return renderPlot(context, {
    ...{ id, title, drawing: renderBars(rows) },
    table: {
      head: [words.term('group'), words.term('share'), words.term('caseCount')],
      rows: groups.map(({ name, cases, share }) => [name, numbers.share(share), numbers.count(cases)]),
    },
  });
}

interface SpreadRow {
  readonly name: string;
  readonly spread: MinuteSpread;
  /** So many minutes are planned. */
  readonly planned?: number | undefined;
}

/** Draws how long people wait, with an appointment and without. */
export function renderWaits(context: InsightContext, { waits }: Insights) {
  const { words } = context;
  const rows = [
    { name: words.term('walkInWait'), spread: waits.walkIns },
    { name: words.term('appointmentWait'), spread: waits.appointments },
  ].flatMap(({ name, spread }) => (spread ? [{ name, spread }] : []));
  return renderSpreads(context, { id: 'waits', title: words.term('waitsTitle') }, rows);
}

/** Draws how long services take, against what is planned for them. */
export function renderServiceTimes(context: InsightContext, { serviceTimes, durations }: Insights) {
  const { words } = context;
  const rows = serviceTimes.map(({ service, name, quantity, minutes }) => ({
    name: quantity > 1 ? words.term('several', { name, count: quantity }) : name,
    spread: minutes,
    planned: toPlanned(durations, service, quantity),
  }));
  const sentence = words.term('servicesHelp');
  return renderSpreads(context, { id: 'services', title: words.term('servicesTitle'), sentence }, rows);
}

function renderSpreads(
  context: InsightContext,
  plot: { readonly id: string; readonly title: string; readonly sentence?: string },
  rows: readonly SpreadRow[],
) {
  const { words, numbers } = context;
  if (rows.length === 0) return nothing;
  const end = toScaleEnd(rows.flatMap(({ spread, planned = 0 }) => [spread.p90, planned]));
  const isPlanned = rows.some(({ planned }) => planned !== undefined);
  const bars = rows.map(({ name, spread, planned }): BarRow => ({
    ...{ name, value: numbers.minutes(spread.p50), bar: toRangeBar(spread, end) },
    note: words.term('cases', { count: spread.cases, said: numbers.count(spread.cases) }),
    mark: planned === undefined ? undefined : toPart(planned, end),
  }));
  return renderPlot(context, {
    ...plot,
    sentence: [words.term('spreadHelp'), plot.sentence].filter(Boolean).join(' '),
    drawing: renderBars(bars),
    table: {
      head: [
        words.term('group'),
        words.term('shortest'),
        words.term('middle'),
        words.term('longest'),
        ...(isPlanned ? [words.term('planned')] : []),
        words.term('caseCount'),
      ],
      rows: rows.map(({ name, spread, planned }) => [
        ...[name, numbers.minutes(spread.p10), numbers.minutes(spread.p50), numbers.minutes(spread.p90)],
        ...(isPlanned ? [planned === undefined ? '–' : numbers.minutes(planned)] : []),
        numbers.count(spread.cases),
      ]),
    },
  });
}
