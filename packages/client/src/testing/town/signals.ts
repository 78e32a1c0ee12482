import type { Signal, SignalRequest } from '@wartemarke/contract';
import type { SignalPlace } from '../../client-on-site.ts';
import { apiErrorOf } from '../api-error-of.ts';
import { findCounter } from './counters.ts';
import { toInstant } from './local-time.ts';
import { expectOffice, nextAccess, type TownState } from './state.ts';

/** Where signals of kiosks come from. */
const kioskPlace = { place: 'Terminal am Haupteingang', zone: 'eingang' };

/** Calls the people who work here; what is said again from the same place while it is open is the same signal. */
export function createSignal(state: TownState, office: string, { kind, counter }: SignalRequest): Signal {
  expectOffice(office);
  const { name, zone } = counter ? findCounter(counter) : {};
  const known = state.signals.find((each) => each.counter === counter && each.kind === kind);
  if (known) return known;
  const signal: Signal = {
    ...{ id: nextAccess(state).id, kind, at: toInstant(state.now()), answeredAt: null },
    ...(counter && name && zone ? { counter, place: name, zone } : kioskPlace),
  };
  state.signals.unshift(signal);
  return signal;
}

/** Says that somebody is on the way. */
export function answerSignal(state: TownState, place: SignalPlace): Signal {
  const signal = findSignal(state, place);
  signal.answeredAt ??= toInstant(state.now());
  return signal;
}

/** Ends a signal. */
export function endSignal(state: TownState, place: SignalPlace): Signal {
  const signal = findSignal(state, place);
  state.signals.splice(state.signals.indexOf(signal), 1);
  return signal;
}

function findSignal({ signals }: TownState, { office, id }: SignalPlace): Signal {
  expectOffice(office);
  const signal = signals.find((each) => each.id === id);
  if (!signal) throw apiErrorOf('signal_not_found');
  return signal;
}
