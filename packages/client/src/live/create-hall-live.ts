import { followHall } from '@wartemarke/contract';
import type { Client } from '../client.ts';
import { createStreams, type LiveOptions } from './streams.ts';

/** Gives what clerks follow. Only desks fetch the shape of a hall. */
export function createHallLive(options: LiveOptions): Pick<Client['live'], 'hall'> {
  const follow = createStreams(options);
  const { token } = options;
  return {
    hall: (office) => follow({ row: followHall, input: { params: { office } }, token }, 'hall', office),
  };
}
