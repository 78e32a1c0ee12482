import type { FlowProblem } from '@wartemarke/client';
import type { ContactFields } from '@wartemarke/contract';
import type { NamedError } from '../details/field-errors.view.ts';

/** How somebody who waits is called and reached. */
export type ContactName = 'name' | 'email' | 'phone';

/** A field, and whether it has to be filled in. */
export interface ContactRule {
  readonly name: ContactName;
  readonly isRequired: boolean;
}

const controls: Readonly<Record<string, string>> = {
  '/contact/name': 'wait-name',
  '/contact/email': 'wait-email',
  '/contact/phone': 'wait-phone',
  '/contact': 'wait-email',
  '/fromDate': 'wait-fromDate',
  '/toDate': 'wait-toDate',
};

/** The fields that tell how somebody is called and reached; an address for mail or a number is asked for in any case. */
export function toContactRules({ name }: ContactFields): readonly ContactRule[] {
  return [
    ...(name === 'hidden' ? [] : [{ name: 'name', isRequired: name === 'required' } as const]),
    { name: 'email', isRequired: false },
    { name: 'phone', isRequired: false },
  ];
}

/** What is wrong with the fields; empty when the failure was another one. */
export function toWrongFields(problem: FlowProblem | null | undefined): NamedError[] {
  return (problem?.errors ?? []).map((error) => ({ id: controls[error.pointer] ?? 'wait-email', error }));
}
