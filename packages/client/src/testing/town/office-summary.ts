import type { Office, OfficeSummary } from '@wartemarke/contract';

/** What the list of offices says of one. */
export function toSummary({ id, name, timeZone, address, phone = '', email = '' }: Office): OfficeSummary {
  return { id, name, timeZone, address, phone, email };
}
