import { answerSignal, createSignal, endSignal } from '@wartemarke/contract';
import type { Route } from '../http/routes.ts';
import type { Signals } from './signals.ts';

/** Binds calls for the people who work in an office. */
export function bindSignals(route: Route, signals: Signals): void {
  const placeOf = ({ office, signal }: { office: string; signal: string }) => ({ office, id: signal });
  route(createSignal, ({ params, body, ...call }) => signals.create(params.office, body, call));
  route(answerSignal, ({ params, ...call }) => signals.answer(placeOf(params), call));
  route(endSignal, ({ params, ...call }) => signals.end(placeOf(params), call));
}
