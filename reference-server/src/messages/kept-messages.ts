import type { Kysely, Selectable } from 'kysely';
import type { KeptMessagesTable, Schema } from '../database/schema.ts';
import type { Carriers } from './carrier.ts';
import { PICTURE_ID, type Mail } from './mail.ts';

/** So many messages a page shows. */
const SHOWN = 200;

/** A mail or text message as it would have gone out. */
export type KeptMessage = Selectable<KeptMessagesTable>;

function toContent({ text, html, from, picture, calendar }: Mail): KeptMessage['content'] {
  const source = `data:image/png;base64,${picture?.toString('base64') ?? ''}`;
  return {
    text,
    from: `${from.name} <${from.address}>`,
    html: html.replaceAll(`cid:${PICTURE_ID}`, source),
    ...(calendar && { calendar: calendar.content }),
  };
}

/** Puts messages where a page shows them, for a trial that has no mail server. */
export function createKeepingCarriers(db: Kysely<Schema>, now: () => number): Required<Carriers> {
  async function keep(
    message: Pick<KeptMessage, 'office' | 'channel' | 'recipient' | 'subject' | 'content'>,
  ) {
    const content = JSON.stringify(message.content);
    await db
      .insertInto('kept_messages')
      .values({ ...message, content, kept_at: new Date(now()) })
      .execute();
  }
  return {
    email: {
      carry: (mail) =>
        keep({
          channel: 'email',
          office: mail.office,
          recipient: mail.to,
          subject: mail.subject,
          content: toContent(mail),
        }),
    },
    sms: {
      carry: ({ office, to, text }) =>
        keep({ channel: 'sms', office, recipient: to, subject: '', content: { text } }),
    },
  };
}

/** Messages that were kept, for a page that shows them. */
export interface KeptMessages {
  /** The latest ones, newest first. */
  list(): Promise<KeptMessage[]>;
  find(id: number): Promise<KeptMessage | undefined>;
}

/** Reads the messages that were kept. */
export function createKeptMessages(db: Kysely<Schema>): KeptMessages {
  const all = db.selectFrom('kept_messages').selectAll();
  return {
    list: () => all.orderBy('id', 'desc').limit(SHOWN).execute(),
    find: (id) => all.where('id', '=', id).executeTakeFirst(),
  };
}
