import type {
  AppointmentRequest,
  Contact,
  ContactFields,
  ErrorCode,
  Office,
  ServiceQuantity,
} from '@wartemarke/contract';
import { describeVisit } from '../../booking/visit-needs.ts';
import { apiErrorOf } from '../api-error-of.ts';

/** Refuses what an office cannot book with, all of it together. */
export function expectContact(
  office: Office,
  services: readonly ServiceQuantity[],
  { contact, reminders }: Pick<AppointmentRequest, 'contact' | 'reminders'>,
): void {
  const { fields, ownFields } = describeVisit(office, services);
  const errors = [
    ...Object.entries(fields ?? {})
      .filter(([name, rule]) => rule === 'required' && isBlank(contact[name as keyof ContactFields]))
      .map(([name]) => ({ pointer: `/contact/${name}`, code: `${name}_required` })),
    ...(contact.email?.trim() && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(contact.email)
      ? [{ pointer: '/contact/email', code: 'email_invalid' }]
      : []),
    ...ownFields
      .filter(({ id, rule }) => rule === 'required' && isBlank(contact.own?.[id]))
      .map(({ id }) => ({ pointer: `/contact/own/${id}`, code: 'own_field_required' })),
    ...(reminders && !contact.email && !contact.phone
      ? [{ pointer: '/reminders', code: 'contact_required' }]
      : []),
  ];
  const [first, second] = errors;
  if (!first) return;
  throw apiErrorOf(second ? 'validation_failed' : (first.code as ErrorCode), { errors });
}

function isBlank(value: Contact[keyof ContactFields]): boolean {
  return typeof value === 'object' ? !Object.values(value).some(Boolean) : !value?.trim();
}
