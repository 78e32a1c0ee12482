import { readShortCode } from '../access/short-code.ts';

/** What someone shows on arrival: the QR code of an office with its secret, or the short code that people type. */
export type CheckInCode =
  | { readonly kind: 'qr'; readonly office: string; readonly secret: string }
  | { readonly kind: 'short'; readonly shortCode: string };

const qrForm = /^WM1:([a-z0-9][a-z0-9-]{0,63}):([A-Za-z0-9_-]{32})$/;

/** Writes the content of a QR code, `WM1:<office>:<secret>`. */
export function formatCheckInCode(office: string, secret: string): string {
  return `WM1:${office}:${secret}`;
}

/** Reads what a scanner or a person put in; `undefined` for anything else, such as an address or a visiting card. */
export function readCheckInCode(text: string): CheckInCode | undefined {
  const [, office, secret] = qrForm.exec(text.trim()) ?? [];
  if (office !== undefined && secret !== undefined) return { kind: 'qr', office, secret };
  const shortCode = readShortCode(text);
  return shortCode === undefined ? undefined : { kind: 'short', shortCode };
}
