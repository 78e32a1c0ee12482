import { createTransport } from 'nodemailer';
import { CarryError, type Carrier, type CarryFailure } from './carrier.ts';
import { PICTURE_ID, type Mail } from './mail.ts';

/** A mail server that has not taken a mail by then is given up on for this time. Shorter than the lease of a message. */
const PATIENCE = 60_000;

/** How long the mail server may be silent, in milliseconds. */
const SILENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

interface SmtpError extends Error {
  readonly code?: string;
  readonly responseCode?: number;
  readonly command?: string;
}

/** The library tells its log when a mail has been written to the last dot. Before that no server can have taken it. */
function createEar() {
  let isHandedOver = false;
  const hear = ({ tnx }: { tnx?: unknown }) => {
    isHandedOver ||= tnx === 'message';
  };
  const silence = () => undefined;
  const levels = {
    level: silence,
    trace: hear,
    debug: hear,
    info: hear,
    warn: hear,
    error: hear,
    fatal: hear,
  };
  return { logger: levels, isHandedOver: () => isHandedOver };
}

function failureOf({ responseCode, command }: SmtpError, isHandedOver: boolean): CarryFailure {
  const isPermanent = responseCode !== undefined && responseCode >= 500;
  if (isPermanent && command === 'RCPT TO') return 'refused';
  return isHandedOver && responseCode === undefined ? 'unknown' : 'failed';
}

/**
 * Sends mails by SMTP. A password is never sent in the clear: with one in the address, the server has to speak TLS.
 * @param silence how long the server may be silent: for tests.
 */
export function createSmtpCarrier(url: string, silence = SILENCE): Carrier<Mail> {
  const requireTLS = new URL(url).password !== '';
  const options = { url, requireTLS, ...silence, disableFileAccess: true, disableUrlAccess: true };
  return {
    async carry({ messageId, from, to, replyTo, subject, text, html, picture, calendar }) {
      const { logger, isHandedOver } = createEar();
      try {
        await createTransport({ ...options, logger }).sendMail({
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
        throw new CarryError(failureOf(error as SmtpError, isHandedOver()), reason || 'unknown');
      }
    },
  };
}
