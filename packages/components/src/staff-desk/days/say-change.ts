import { officeTime } from '../../office-time.ts';
import type { DaysContext } from './days-context.ts';

const tasks = ['accept', 'decline', 'cancel', 'move', 'check'] as const;

/** Says what was done last, for those who do not see it and those who do. */
export function sayChange({ words, state, office }: DaysContext): string {
  const { changed } = state;
  const task = tasks.find((each) => each === changed?.task);
  if (!changed || !task) return '';
  const { contact, code, startAt } = changed.appointment;
  const name = contact.name ?? code;
  const { shortDate, time } = officeTime(words.language, office.timeZone);
  if (task === 'move') return words.term('moveNews', { name, date: shortDate(startAt), time: time(startAt) });
  return words.term(`${task}News`, { name });
}
