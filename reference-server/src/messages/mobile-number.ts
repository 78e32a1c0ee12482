const germanMobile = /^\+491[567]\d{8,9}$/;
const international = /^\+[1-9]\d{6,14}$/;

/**
 * A phone number in the form of E.164, when it can be a mobile one: German numbers begin with 015, 016 or 017, those of
 * other countries do not tell. `undefined` for any other.
 */
export function toMobileNumber(phone: string): string | undefined {
  const digits = phone
    .replace(/\(0\)/g, '')
    .replace(/[^\d+]/g, '')
    .replace(/^00/, '+')
    .replace(/^0/, '+49');
  const isMobile = digits.startsWith('+49') ? germanMobile.test(digits) : international.test(digits);
  return isMobile ? digits : undefined;
}
