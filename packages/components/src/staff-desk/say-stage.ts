import type { QueueTicket } from '@wartemarke/contract';
import type { DeskContext } from './desk-context.ts';
import { toConcern } from './staff-desk.view.ts';

/**
 * Says how the own counter stands, for those who do not see it.
 * @param newcomer - Number of who came last while the counter was free; empty when nobody did.
 */
export function sayStage(words: DeskContext['words'], ticket: QueueTicket | null, newcomer: string): string {
  if (!ticket) return newcomer ? words.term('newcomer', { number: newcomer }) : words.term('free');
  const { number, recalls, services } = ticket;
  if (ticket.state === 'serving') return words.term('servingNews', { number });
  return recalls > 0
    ? words.term('recallNews', { number, times: recalls + 1 })
    : words.term('calledNews', { number, concern: toConcern(services) });
}
