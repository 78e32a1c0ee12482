import { changeDuration, getInsights, getInsightsTable, simulateDay } from '@wartemarke/contract';
import type { Client } from '../client.ts';
import { createAsk, createCall, type TransportOptions } from '../transport/call.ts';

/** What is asked on days that are over. */
export type InsightCalls = Pick<Client, 'insights'>;

/** Binds to a server what is asked on days that are over. */
export function createInsightCalls(transport: TransportOptions): InsightCalls {
  const call = createCall(transport);
  const ask = createAsk(transport);
  return {
    insights: {
      get: (office, query, options) =>
        call(getInsights, { params: { office }, query: { ...query } }, options),
      table: (office, query, options = {}) =>
        ask(getInsightsTable, { params: { office }, query: { ...query } }, options, (response) =>
          response.blob(),
        ),
      changeDuration: (office, service, body, options) =>
        call(changeDuration, { params: { office, service }, body }, options),
      whatIf: (office, body, options) => call(simulateDay, { params: { office }, body }, options),
    },
  };
}
