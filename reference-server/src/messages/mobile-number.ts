import { normalisePhone } from '../booking/phone.ts';

const germanMobile = /^\+491[567]\d{8,9}$/;
const international = /^\+[1-9]\d{6,14}$/;

/**
 * A phone number in the form of E.164, when it can be a mobile one: German numbers begin with 015, 016 or 017, those of
 * other countries do not tell. `undefined` for any other.
 */
export function toMobileNumber(phone: string): string | undefined {
  const number = normalisePhone(phone);
  const isMobile = number.startsWith('+49') ? germanMobile.test(number) : international.test(number);
  return isMobile ? number : undefined;
}
