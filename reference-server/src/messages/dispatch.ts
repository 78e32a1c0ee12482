import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import type { RandomBytes } from '../access/tokens.ts';
import type { Schema } from '../database/schema.ts';
import { transaction } from '../database/transaction.ts';
import { toLoggable } from '../loggable-error.ts';
import type { Offices } from '../offices/offices.ts';
import { backOff } from './back-off.ts';
import { CarryError, type Carriers } from './carrier.ts';
import { senderOf, toMail } from './mail.ts';
import { withdrawLink } from './message-links.ts';
import { claimDue, endMessage, putOff, type MessageRow } from './messages.store.ts';
import { prepare, type Ready } from './prepare.ts';
import { toShortMessage } from './short-message.ts';
import { toOccasion } from './to-occasion.ts';

/** So many messages go out side by side. */
const AT_ONCE = 8;

/** What sending works with. */
export interface DispatchDeps {
  readonly db: Kysely<Schema>;
  readonly offices: Offices;
  readonly random: RandomBytes;
  /** Where people reach the pages; links are made from it. */
  readonly publicUrl: string;
  readonly carriers: Carriers;
  /** Sender of the mails of offices that name none. */
  readonly mailFrom: string | undefined;
  readonly now: () => number;
  readonly log: Logger;
}

/** Brings what is due in the outbox to people. Any number of processes may do so at the same time. */
export function createDispatcher(deps: DispatchDeps) {
  const { db, offices, random, publicUrl, carriers, mailFrom, now, log } = deps;
  const host = new URL(publicUrl).hostname;
  const hasGateway = carriers.sms !== undefined;
  // Mails wait until there is a mail server. A text message is an extra: without a gateway it is dropped.
  const channels = carriers.email ? (['email', 'sms'] as const) : (['sms'] as const);

  async function carry({ message, subject, to, opening, token }: Ready): Promise<void> {
    const occasion = toOccasion(subject, { opening, token, now: now() }, { offices, publicUrl });
    const { id, office, channel } = message;
    if (channel === 'sms') {
      const text = toShortMessage(occasion, offices);
      await carriers.sms?.carry({ office, to, text, reference: id });
      return;
    }
    const sender = senderOf(occasion.office, mailFrom) ?? `noreply@${host}`;
    await carriers.email?.carry(await toMail(occasion, { id, to, sender, host, now: now() }, offices));
  }

  async function settle({ message, opening, token }: Ready, { code, reason }: CarryError): Promise<void> {
    // A secret that may have gone out stays good: the message could be in somebody's hands.
    if (opening && code !== 'unknown') await withdrawLink(db, opening, token);
    if (code === 'refused') await endMessage(db, message, 'dropped', { now: now(), reason });
    else if (code === 'unknown' && message.kind === 'reminder') {
      await endMessage(db, message, 'sent', { now: now(), reason });
    } else await putOff(db, message, { untilAt: now() + backOff(message.attempts, random), reason });
  }

  function report({ id, kind, attempts }: MessageRow, error: unknown): CarryError {
    const facts = { message: id, kind, attempts };
    if (error instanceof CarryError) {
      log.warn({ ...facts, reason: error.reason }, 'a message could not be sent');
      return error;
    }
    log.error({ ...facts, err: toLoggable(error) }, 'a message could not be written');
    return new CarryError('failed', 'mistake');
  }

  async function deliver(message: MessageRow): Promise<void> {
    const ready = await transaction(db, (trx) =>
      prepare(trx, message, now(), { offices, random, hasGateway }),
    );
    if (!ready) return;
    try {
      await carry(ready);
    } catch (error) {
      await settle(ready, report(message, error));
      return;
    }
    await endMessage(db, message, 'sent', { now: now() });
  }

  return {
    /** Sends what is due and tells how many messages it looked at. Ends early once the signal is given. */
    async round(signal?: AbortSignal): Promise<number> {
      let count = 0;
      for (;;) {
        const messages = await claimDue(db, channels, { now: now(), atMost: AT_ONCE });
        const results = await Promise.allSettled(messages.map(deliver));
        count += messages.length;
        const failed = results.find((result) => result.status === 'rejected');
        if (failed) throw failed.reason;
        if (messages.length < AT_ONCE || signal?.aborted) return count;
      }
    },
  };
}

/** Sends what is due in the outbox. */
export type Dispatcher = ReturnType<typeof createDispatcher>;
