import type { Contact, ContactFields, ErrorCode, FieldError } from '@wartemarke/contract';
import { CallError } from '../http/call-error.ts';

const requiredCode: Record<keyof ContactFields, ErrorCode> = {
  name: 'name_required',
  email: 'email_required',
  phone: 'phone_required',
  address: 'address_required',
  note: 'note_required',
};

/**
 * Keeps what the office asks for and drops the rest: data that nobody needs is not stored. Throws all missing fields
 * together.
 */
export function checkContact(contact: Contact, fields: ContactFields): Contact {
  const names = Object.keys(requiredCode) as (keyof ContactFields)[];
  const missing = names.filter((name) => fields[name] === 'required' && !contact[name]);
  const errors: FieldError[] = missing.map((name) => ({
    pointer: `/contact/${name}`,
    code: requiredCode[name],
  }));
  const [first] = missing;
  if (first)
    throw new CallError(missing.length === 1 ? requiredCode[first] : 'validation_failed', { errors });
  return Object.fromEntries(
    names.filter((name) => fields[name] !== 'hidden' && contact[name]).map((name) => [name, contact[name]]),
  );
}
