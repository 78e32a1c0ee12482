import { changeDuration, getInsights, getInsightsTable, simulateDay } from '@wartemarke/contract';
import type { Routes } from '../http/routes.ts';
import type { InsightsFeature } from './insights.ts';

/** Binds what is known of days that are over. */
export function bindInsights(
  { route, file }: Pick<Routes, 'route' | 'file'>,
  insights: InsightsFeature,
): void {
  route(getInsights, ({ params, query, now }) => insights.get(params.office, query, now));
  file(getInsightsTable, ({ params, query }) => insights.table(params.office, query));
  route(changeDuration, ({ params, body, ...call }) => insights.changeDuration(params, body, call));
  route(simulateDay, ({ params, body, ...call }) => insights.whatIf(params.office, body, call));
}
