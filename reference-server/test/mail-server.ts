import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { Teardown } from './engines.ts';
import { partsOf, readMime, type MimePart } from './read-mime.ts';

/** A mail as it came over the wire. */
export interface ReceivedMail {
  readonly to: string;
  readonly source: string;
  readonly mime: MimePart;
  readonly subject: string;
  readonly messageId: string;
  readonly text: string;
  readonly html: string;
  /** The calendar file, where there is one. */
  readonly calendar: string | undefined;
}

/** A mail server that takes everything and keeps it. */
export interface MailServer {
  readonly url: string;
  readonly mails: ReceivedMail[];
  stop(): Promise<void>;
}

/** What a mail server does otherwise. */
export interface MailServerOptions {
  readonly port?: number;
  /** Answers to a recipient with this status; takes them when it gives none. */
  readonly refuse?: (address: string) => number | undefined;
  /** Is told of each mail before the server says that it has it. */
  readonly beforeAccept?: (mail: ReceivedMail) => Promise<void>;
}

function toReceived(to: string, source: string): ReceivedMail {
  const mime = readMime(source);
  const textOf = (type: string) => partsOf(mime, type)[0]?.bytes.toString('utf8');
  return {
    to,
    source,
    mime,
    subject: mime.headers.get('subject') ?? '',
    messageId: mime.headers.get('message-id') ?? '',
    text: textOf('text/plain') ?? '',
    html: textOf('text/html') ?? '',
    calendar: textOf('text/calendar'),
  };
}

/** Starts a mail server on a real port. */
export async function startMailServer(t: Teardown, options: MailServerOptions = {}): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo({ address }, _session, done) {
      const status = options.refuse?.(address);
      done(status ? Object.assign(new Error(`<${address}> is not here`), { responseCode: status }) : null);
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const source = Buffer.concat(chunks).toString('latin1');
        const mail = toReceived(session.envelope.rcptTo[0]?.address ?? '', source);
        mails.push(mail);
        void Promise.resolve(options.beforeAccept?.(mail)).then(
          () => done(null),
          (error: Error) => done(error),
        );
      });
    },
  });
  server.on('error', () => undefined);
  const listening = server.listen(options.port ?? 0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  let stopping: Promise<void> | undefined;
  const stop = () => (stopping ??= new Promise((resolve) => server.close(() => resolve())));
  t.after(stop);
  return { url: `smtp://127.0.0.1:${port}`, mails, stop };
}
