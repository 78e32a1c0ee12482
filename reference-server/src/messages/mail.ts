import { toBuffer } from 'qrcode';
import type { OfficeConfiguration } from '../town/configuration.ts';
import type { Offices } from '../offices/offices.ts';
import { calendarMethod, toCalendarFile } from './calendar-file.ts';
import { toLetterHtml } from './letter-html.ts';
import { toLetterText } from './letter-text.ts';
import { toLetter } from './letter.ts';
import type { Occasion } from './occasion.ts';

/** A mail that is ready to go. */
export interface Mail {
  readonly office: string;
  /** Always the same for the same message, so that a mail program shows a repetition once. */
  readonly messageId: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly replyTo: string | undefined;
  readonly subject: string;
  readonly text: string;
  /** Names the QR code as `cid:check-in`. */
  readonly html: string;
  /** PNG of the QR code. */
  readonly picture: Buffer | undefined;
  readonly calendar: { readonly method: string; readonly content: string } | undefined;
}

/** Content id of the QR code within a mail. */
export const PICTURE_ID = 'check-in';

/** Who writes the mails of an office, when it says nobody itself. */
export function senderOf(
  { messages, email }: OfficeConfiguration,
  mailFrom: string | undefined,
): string | undefined {
  return messages.from ?? email ?? mailFrom;
}

/** The QR code that checks in, as a PNG: white around it, large enough for a printed page. */
export function drawCode(content: string): Promise<Buffer> {
  return toBuffer(content, { errorCorrectionLevel: 'M', margin: 4, scale: 8 });
}

const calendarKinds: readonly Occasion['kind'][] = ['confirmation', 'moved', 'cancelled'];

/** Writes the mail of an occasion. Times are epoch milliseconds. */
export async function toMail(
  occasion: Occasion,
  envelope: { id: string; to: string; sender: string; host: string; now: number },
  offices: Pick<Offices, 'town' | 'say'>,
): Promise<Mail> {
  const { office, kind, visit, language } = occasion;
  const { id, to, sender, host, now } = envelope;
  const letter = toLetter(occasion, offices);
  const from = { name: letter.sender, address: sender };
  const isInCalendar = calendarKinds.includes(kind) && (visit?.state === 'confirmed' || kind === 'cancelled');
  return {
    office: office.id,
    messageId: `<${id}@${sender.slice(sender.lastIndexOf('@') + 1)}>`,
    from,
    to,
    replyTo: office.email === sender ? undefined : office.email,
    subject: letter.subject,
    text: toLetterText(letter),
    html: toLetterHtml(letter, `cid:${PICTURE_ID}`),
    picture: letter.code && visit ? await drawCode(visit.checkInCode) : undefined,
    calendar:
      visit && isInCalendar
        ? {
            method: calendarMethod(visit.state, true),
            content: toCalendarFile(visit, { host, now, language, invitation: { from, to } }),
          }
        : undefined,
  };
}
