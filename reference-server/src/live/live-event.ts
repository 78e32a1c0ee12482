/** One state of something that is followed, ready to be sent to any number of streams. */
export interface LiveEvent {
  /** The state without its time: what is the same as last time need not be sent. */
  readonly content: string;
  /** The event as it goes over the wire. */
  toChunk(): Buffer;
}

/** What is sent while nothing changes, so that a dead connection shows. */
export const heartbeat = Buffer.from(': hb\n\n');

/** Makes a server-sent event of a state; it is written out once, when it is first sent. */
export function createLiveEvent<State extends { readonly at: string }>(
  revision: number,
  state: State,
): LiveEvent {
  let chunk: Buffer | undefined;
  return {
    content: JSON.stringify({ ...state, at: undefined }),
    toChunk: () => (chunk ??= Buffer.from(`id: ${revision}\ndata: ${JSON.stringify(state)}\n\n`)),
  };
}
