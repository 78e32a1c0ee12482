import { type Contact, type ContactFields, type ErrorCode, type FieldError } from '@wartemarke/contract';
import { refuseFields } from '../http/call-error.ts';
import { askedFields, askedOwnFields } from '../offices/asked-fields.ts';
import type { OfficeConfiguration } from '../town/configuration.ts';
import { checkOwnFields, keepOwnFields } from './own-fields.ts';
import { isPhone, normalisePhone } from './phone.ts';

const requiredCode: Record<keyof ContactFields, ErrorCode> = {
  name: 'name_required',
  email: 'email_required',
  phone: 'phone_required',
  address: 'address_required',
  note: 'note_required',
};
const names = Object.keys(requiredCode) as (keyof ContactFields)[];

/** What decides which fields are asked for. */
export interface ContactDemand {
  readonly office: OfficeConfiguration;
  /** Ids of the booked services. */
  readonly services: readonly string[];
  /** Booked from afar. Whom the house books for need not have a phone or a mailbox. */
  readonly online: boolean;
  /** Whether reminders are asked for in so many words. */
  readonly reminders?: boolean | undefined;
}

function demandedFields({ office, services, online }: ContactDemand): ContactFields {
  const fields = askedFields(office, services);
  if (online) return fields;
  const relax = (rule: ContactFields['email']) => (rule === 'required' ? 'optional' : rule);
  return { ...fields, email: relax(fields.email), phone: relax(fields.phone) };
}

function isComplete(contact: Contact, name: keyof ContactFields): boolean {
  if (name !== 'address') return Boolean(contact[name]?.trim());
  const { street, postalCode, city } = contact.address ?? {};
  return Boolean(street && postalCode && city);
}

function keepAddress(address: Contact['address'] = {}): Contact['address'] {
  const filled = Object.entries(address).filter(([, line]) => line);
  return filled.length > 0 ? Object.fromEntries(filled) : undefined;
}

function keep(contact: Contact, fields: ContactFields, own: Contact['own']): Contact {
  const { name, email, phone, address, note } = contact;
  const values: Contact = {
    ...(name && { name }),
    ...(email && { email }),
    ...(phone && { phone: normalisePhone(phone) }),
    address: keepAddress(address),
    ...(note?.trim() && { note }),
  };
  const asked = names.filter((field) => fields[field] !== 'hidden' && values[field]);
  return { ...Object.fromEntries(asked.map((field) => [field, values[field]])), ...(own && { own }) };
}

/**
 * Keeps what is asked for and drops the rest: data that nobody needs is not stored.
 * @throws CallError everything that is missing or wrong, together.
 */
export function checkContact(contact: Contact, demand: ContactDemand): Contact {
  const { office, services, reminders } = demand;
  const fields = demandedFields(demand);
  const asked = askedOwnFields(office, services);
  const missing = names.filter((name) => fields[name] === 'required' && !isComplete(contact, name));
  const kept = keep(contact, fields, keepOwnFields(asked, contact.own ?? {}));
  const isUnreachable = reminders && !kept.email && !kept.phone;
  const isNoNumber = kept.phone !== undefined && !isPhone(kept.phone);
  const errors: FieldError[] = [
    ...missing.map((name) => ({ pointer: `/contact/${name}`, code: requiredCode[name] })),
    ...(isNoNumber ? [{ pointer: '/contact/phone', code: 'phone_invalid' }] : []),
    ...checkOwnFields(asked, office, contact.own ?? {}),
    ...(isUnreachable ? [{ pointer: '/reminders', code: 'contact_required' }] : []),
  ];
  if (errors.length > 0) throw refuseFields(errors);
  return kept;
}
