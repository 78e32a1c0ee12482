/** A clerk who is signed in. */
export interface ClerkCaller {
  readonly role: 'clerk';
  readonly id: string;
  readonly name: string;
  readonly offices: readonly string[];
  /** Hash of the session's token. */
  readonly session: Buffer;
}

/** A paired kiosk or board. */
export interface DeviceCaller {
  readonly role: 'kiosk' | 'board';
  readonly id: string;
  readonly office: string;
}

/** Someone who shows the secret of one hold, appointment or ticket. Whether it fits, the feature checks. */
export interface HolderCaller {
  readonly role: 'holder';
  readonly token: string;
}

/** Who makes a call. */
export type Caller = { readonly role: 'anyone' } | ClerkCaller | DeviceCaller | HolderCaller;

/** The token of a holder. For endpoints whose roles are holders only. */
export function holderToken(caller: Caller): string {
  if (caller.role !== 'holder') throw new TypeError('the endpoint is not bound to a holder');
  return caller.token;
}
