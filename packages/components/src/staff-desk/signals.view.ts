import type { Signal } from '@wartemarke/contract';

/** The calls for help that are not over: emergencies first, then those that nobody has answered. */
export function toUrgentFirst(signals: readonly Signal[]): Signal[] {
  const rank = ({ kind, answeredAt }: Signal) => (kind === 'emergency' ? 0 : 2) + (answeredAt ? 1 : 0);
  return [...signals].sort((a, b) => rank(a) - rank(b) || Date.parse(a.at) - Date.parse(b.at));
}

/** The call that a key answers: the most urgent one that nobody has answered, and that was not made here. */
export function findUnanswered(signals: readonly Signal[], counter: string): Signal | undefined {
  return toUrgentFirst(signals).find((each) => !each.answeredAt && each.counter !== counter);
}
