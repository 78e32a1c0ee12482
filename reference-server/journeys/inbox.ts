import { randomBytes } from 'node:crypto';
import { createDispatcher } from '../src/messages/dispatch.ts';
import { createSmtpCarrier } from '../src/messages/smtp.ts';
import { createOffices } from '../src/offices/offices.ts';
import type { TownConfiguration } from '../src/town/configuration.ts';
import type { Teardown } from '../test/engines.ts';
import { startMailServer, type ReceivedMail } from '../test/mail-server.ts';
import type { StageClock, TownServer } from './town-server.ts';

/** The mailboxes of all people, behind a real mail server. */
export interface Inbox {
  /** Lets the product send what is due, and gives the newest mail that somebody has on a matter. */
  read(address: string, subject: RegExp): Promise<ReceivedMail>;
}

/** Opens the mailboxes of a town. */
export async function openInbox(
  t: Teardown,
  { database: { db }, url, log }: TownServer,
  { town, clock }: { town: TownConfiguration; clock: StageClock },
): Promise<Inbox> {
  const mailServer = await startMailServer(t);
  const dispatcher = createDispatcher({
    db,
    offices: createOffices(town),
    random: randomBytes,
    publicUrl: url,
    carriers: { email: createSmtpCarrier(mailServer.url) },
    mailFrom: 'termine@town.example',
    now: () => clock.nowAt,
    log,
  });
  return {
    async read(address, subject) {
      await dispatcher.round();
      const mails = mailServer.mails.filter(({ to }) => to === address);
      const mail = mails.findLast((each) => subject.test(each.subject));
      if (mail) return mail;
      throw new Error(`${address} has no mail on ${subject}, only: ${mails.map((each) => each.subject)}`);
    },
  };
}

/** Where the button of a mail leads, the path with its fragment. */
export function linkOf({ text }: ReceivedMail): string {
  const link = /https?:\/\/\S+/.exec(text)?.[0];
  if (!link) throw new Error(`no link in: ${text}`);
  const { pathname, search, hash } = new URL(link);
  return pathname + search + hash;
}
