import type { ErrorCode } from '@wartemarke/contract';
import { appointmentRemedies, wishRemedies } from './remedies/booking.ts';
import { arrivalRemedies, runningRemedies, staffRemedies } from './remedies/on-site.ts';
import { requestRemedies } from './remedies/request.ts';

/** For developers: what to do about each code. They stand here and not in the contract, which pages load. */
export const remedies = {
  ...requestRemedies,
  ...wishRemedies,
  ...appointmentRemedies,
  ...arrivalRemedies,
  ...staffRemedies,
  ...runningRemedies,
} satisfies Record<ErrorCode, string>;

/** The codes by what they are about, in the order of the reference. */
export const errorGroups: readonly { readonly title: string; readonly codes: readonly ErrorCode[] }[] = [
  { title: 'The form of the request', codes: codesOf(requestRemedies) },
  { title: 'What is wished for', codes: codesOf(wishRemedies) },
  { title: 'Appointments, documents, waiting list', codes: codesOf(appointmentRemedies) },
  { title: 'On site', codes: codesOf(arrivalRemedies) },
  { title: 'Staff and devices', codes: codesOf(staffRemedies) },
  { title: 'Running', codes: codesOf(runningRemedies) },
];

function codesOf(group: Partial<Record<ErrorCode, string>>): ErrorCode[] {
  return Object.keys(group) as ErrorCode[];
}
