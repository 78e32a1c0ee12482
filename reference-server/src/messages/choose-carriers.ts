import type { Kysely } from 'kysely';
import { SettingsError, type Settings } from '../config.ts';
import type { Schema } from '../database/schema.ts';
import type { TownConfiguration } from '../town/configuration.ts';
import type { Carriers } from './carrier.ts';
import { createKeepingCarriers } from './kept-messages.ts';
import { senderOf } from './mail.ts';
import { createSmsCarrier } from './sms.ts';
import { createSmtpCarrier } from './smtp.ts';

/** How messages leave the house. */
export interface ChosenCarriers {
  readonly carriers: Carriers;
  /** What whoever starts the product should know. */
  readonly notice: string | undefined;
}

const waitingNotice =
  'No mail server is set: mails wait in the database until SMTP_URL names one. Reminders and confirmations that are over by then are dropped.';

/**
 * Mails go to the mail server, text messages to the gateway. A trial without a mail server keeps both for a page of its own. In a
 * town of its own nobody may read the mails of others, so there they wait.
 */
export function chooseCarriers(
  { townFile, smtpUrl, smsUrl, smsToken }: Settings,
  { now }: { now: () => number },
  db: Kysely<Schema>,
): ChosenCarriers {
  const isKept = townFile === undefined && smtpUrl === undefined;
  const kept = isKept ? createKeepingCarriers(db, now) : undefined;
  const email = smtpUrl ? createSmtpCarrier(smtpUrl) : kept?.email;
  const sms = smsUrl ? createSmsCarrier(smsUrl, smsToken) : kept?.sms;
  return {
    carriers: { ...(email && { email }), ...(sms && { sms }) },
    notice: email ? undefined : waitingNotice,
  };
}

/** Refuses to send mails that nobody sends. Throws `SettingsError`. */
export function requireSenders(
  { offices }: TownConfiguration,
  { smtpUrl, mailFrom }: Pick<Settings, 'smtpUrl' | 'mailFrom'>,
): void {
  const nameless = smtpUrl && offices.find((office) => senderOf(office, mailFrom) === undefined);
  if (!nameless) return;
  throw new SettingsError(
    `The mails of the office "${nameless.id}" have no sender. Set MAIL_FROM, or "messages.from" of the office in the town’s configuration.`,
  );
}
