import { createTransport } from 'nodemailer';
import { CarryError, type Carrier, type CarryFailure } from './carrier.ts';
import { PICTURE_ID, type Mail } from './mail.ts';

/** A mail server that has not taken a mail by then is given up on for this time. Shorter than the lease of a message. */
const PATIENCE = 60_000;

interface SmtpError extends Error {
  readonly code?: string;
  readonly responseCode?: number;
  readonly command?: string;
  readonly syscall?: string;
}

// What fails before the mail itself is handed over has surely not gone out.
const certain = new Set(['EAUTH', 'EDNS', 'EENVELOPE', 'ETLS', 'ENOAUTH', 'EREQUIRETLS', 'ECONFIG']);

function failureOf({ code, responseCode, command, syscall }: SmtpError): CarryFailure {
  const isPermanent = responseCode !== undefined && responseCode >= 500;
  if (isPermanent && command === 'RCPT TO') return 'refused';
  const isCertain = responseCode !== undefined || syscall === 'connect' || certain.has(code ?? '');
  return isCertain ? 'failed' : 'unknown';
}

/** Sends mails by SMTP. A password is never sent in the clear: with one in the address, the server has to speak TLS. */
export function createSmtpCarrier(url: string): Carrier<Mail> {
  const transport = createTransport({
    url,
    requireTLS: new URL(url).password !== '',
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async carry({ messageId, from, to, replyTo, subject, text, html, picture, calendar }) {
      try {
        await transport.sendMail({
          messageId,
          from,
          to: { name: '', address: to },
          ...(replyTo && { replyTo: { name: '', address: replyTo } }),
          subject,
          text,
          html,
          headers: { 'Auto-Submitted': 'auto-generated' },
          attachments: picture
            ? [{ cid: PICTURE_ID, filename: 'code.png', contentType: 'image/png', content: picture }]
            : [],
          ...(calendar && { icalEvent: { ...calendar, filename: 'calendar.ics' } }),
          signal: AbortSignal.timeout(PATIENCE),
        });
      } catch (error) {
        const { code, responseCode } = error as SmtpError;
        const reason = [code, responseCode].filter((part) => part !== undefined).join(' ');
        throw new CarryError(failureOf(error as SmtpError), reason || 'unknown');
      }
    },
  };
}
