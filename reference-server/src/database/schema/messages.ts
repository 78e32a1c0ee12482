import type { ColumnType, JSONColumnType } from 'kysely';
import type { MessageKind } from '@wartemarke/contract';
import type { Defaulted, Instant, Nullable, NullableInstant } from './columns.ts';

/** The outbox: what is to be said, written in the transaction that makes it necessary. It holds no token and no address. */
export interface MessagesTable {
  id: string;
  office: string;
  appointment: string | null;
  /** The entry of the waiting list that it is about. */
  entry: string | null;
  kind: MessageKind;
  channel: 'email' | 'sms';
  /** What the text names and the appointment does not say any more, for example its earlier start. */
  facts: ColumnType<Record<string, string>, string | undefined, string>;
  /** At most one message with this key, ever. */
  dedupe_key: string | null;
  due_at: Instant;
  attempts: Defaulted<number>;
  leased_until: NullableInstant;
  state: Defaulted<'due' | 'sent' | 'dropped'>;
  ended_at: NullableInstant;
  last_error: Nullable<string>;
  created_at: Instant;
}

/** Messages as they would have gone out, while no mail server is set. */
export interface KeptMessagesTable {
  id: Defaulted<number>;
  office: string;
  channel: 'email' | 'sms';
  recipient: string;
  subject: string;
  /** A text message has a text only. */
  content: JSONColumnType<{ text: string; from?: string; html?: string; calendar?: string }>;
  kept_at: Instant;
}
