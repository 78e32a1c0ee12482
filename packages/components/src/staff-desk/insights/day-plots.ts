import { nothing } from 'lit';
import type { Insights } from '@wartemarke/contract';
import type { InsightContext } from './insights-context.ts';
import { toDates, toPart, toScaleEnd } from './insights.view.ts';
import { renderColumns, renderPlot, type PlotTable } from './plot.ts';

type Day = Insights['days'][number];

/** Draws how many came on each day. */
export function renderVisitsByDay(context: InsightContext, { days }: Insights) {
  const { words, times } = context;
  const most = days.reduce((one, other) => ((other.visits ?? 0) > (one.visits ?? 0) ? other : one), days[0]!);
  const say = (day: Day) =>
    day.visits === null ? words.term('few') : words.term('visitCount', { count: day.visits });
  return renderDays(context, days, {
    id: 'visits-by-day',
    title: words.term('daysTitle'),
    ...(most.visits && {
      sentence: words.term('daysMost', { date: times.shortDate(most.date), visits: say(most) }),
    }),
    valueOf: ({ visits }) => visits,
    say,
    sayTop: (value) => context.numbers.count(value),
  });
}

/** Draws how long people waited on each day, in the middle. */
export function renderWaitsByDay(context: InsightContext, { days }: Insights) {
  const { words, numbers, times } = context;
  const known = days.filter(({ waitMinutes }) => waitMinutes !== null);
  if (known.length === 0) return nothing;
  const longest = known.reduce((one, other) => (other.waitMinutes! > one.waitMinutes! ? other : one));
  const say = ({ waitMinutes }: Day) =>
    waitMinutes === null ? words.term('few') : numbers.minutes(waitMinutes);
  return renderDays(context, days, {
    id: 'waits-by-day',
    title: words.term('dayWaitsTitle'),
    sentence: words.term('dayWaitsMost', { date: times.shortDate(longest.date), minutes: say(longest) }),
    valueOf: ({ waitMinutes }) => waitMinutes,
    say,
    sayTop: numbers.minutes,
  });
}

interface DayPlot {
  readonly id: string;
  readonly title: string;
  readonly sentence?: string;
  valueOf(day: Day): number | null;
  say(day: Day): string;
  sayTop(value: number): string;
}

function renderDays(context: InsightContext, days: readonly Day[], plot: DayPlot) {
  const { times } = context;
  const end = toScaleEnd(days.map((day) => plot.valueOf(day) ?? 0));
  const columns = toDates(days).map((date) => {
    const day = days.find((each) => each.date === date);
    const value = day ? plot.valueOf(day) : 0;
    const height = value === null ? null : toPart(value, end);
    return { date, height, hint: day ? `${times.shortDate(date)}: ${plot.say(day)}` : '' };
  });
  const axis = {
    first: times.shortDate(days[0]!.date),
    last: times.shortDate(days.at(-1)!.date),
    top: plot.sayTop(end),
  };
  const { id, title, sentence } = plot;
  const drawing = renderColumns(columns, axis);
  return renderPlot(context, {
    ...{ id, title, drawing },
    ...(sentence && { sentence }),
    table: toTable(context, days),
  });
}

function toTable({ words, numbers, times }: InsightContext, days: readonly Day[]): PlotTable {
  const few = words.term('few');
  const say = (value: number | null, format: (value: number) => string) =>
    value === null ? few : format(value);
  return {
    head: [
      words.term('day'),
      words.term('visits'),
      words.term('wait'),
      words.term('noShows'),
      words.term('countersAtWork'),
    ],
    rows: days.map(({ date, visits, waitMinutes, noShows, counters }) => [
      times.shortDate(date),
      say(visits, numbers.count),
      say(waitMinutes, numbers.minutes),
      say(noShows, numbers.count),
      counters === null ? '–' : numbers.average(counters),
    ]),
  };
}
