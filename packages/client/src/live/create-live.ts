import { followBoard, followTicket } from '@wartemarke/contract';
import type { Client } from '../client.ts';
import { createStreams, type LiveOptions } from './streams.ts';

/** Gives what citizens and boards follow. */
export function createLive(options: LiveOptions): Omit<Client['live'], 'hall'> {
  const follow = createStreams(options);
  const { token, language } = options;
  return {
    board: (office) => {
      const input = { params: { office }, query: { language } };
      return follow({ row: followBoard, input, token }, 'board', office);
    },
    ticket: ({ office, id, token: secret }) => {
      const input = { params: { office, ticket: id } };
      return follow({ row: followTicket, input, token: secret }, 'ticket', office, id, secret);
    },
  };
}
