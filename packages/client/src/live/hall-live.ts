import { followHall } from '@wartemarke/contract';
import type { Client } from '../client.ts';
import type { LiveStreams } from './create-live.ts';

/** Gives the hall of an office, for those who work there. */
export function createHallLive({ follow }: LiveStreams, token: string | undefined): Client['live']['hall'] {
  return (office) => follow({ row: followHall, input: { params: { office } }, token }, 'hall', office);
}
