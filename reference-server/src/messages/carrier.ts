import type { Mail } from './mail.ts';

/** A text message. */
export interface ShortMessage {
  readonly office: string;
  /** Mobile number in the form of E.164. */
  readonly to: string;
  readonly text: string;
  /** Always the same for the same message, so that a gateway can tell a repetition. */
  readonly reference: string;
}

/** Takes messages to people. Rejects with a `CarryError`. */
export interface Carrier<Message> {
  carry(message: Message): Promise<void>;
}

/** How messages leave the house; a channel without a carrier has none. */
export interface Carriers {
  readonly email?: Carrier<Mail>;
  readonly sms?: Carrier<ShortMessage>;
}

/**
 * How a try failed: `refused` for good, by the recipient's side; `failed` before anything went out; `unknown` when it may
 * have gone out.
 */
export type CarryFailure = 'refused' | 'failed' | 'unknown';

/** A message that could not be taken away. Its reason holds neither an address nor a text. */
export class CarryError extends Error {
  override readonly name = 'CarryError';
  readonly code: CarryFailure;
  readonly reason: string;

  constructor(code: CarryFailure, reason: string) {
    super(`a message could not be sent: ${reason}`);
    this.code = code;
    this.reason = reason;
  }
}
