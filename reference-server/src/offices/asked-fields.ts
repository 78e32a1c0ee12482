import type { ContactFields, FieldRule } from '@wartemarke/contract';
import type { OfficeConfiguration } from '../town/configuration.ts';
import { findService } from './offices.ts';

const strictness: Record<FieldRule, number> = { hidden: 0, optional: 1, required: 2 };

const strictest = (rules: readonly FieldRule[]) =>
  rules.reduce((one, other) => (strictness[other] > strictness[one] ? other : one), 'hidden');

/** How an office treats the fields of its form, unless a service says otherwise: who confirms by mail needs an address. */
export function fieldsOf({
  fields,
  confirmation,
}: Pick<OfficeConfiguration, 'fields' | 'confirmation'>): ContactFields {
  return confirmation.policy === 'activation' ? { ...fields, email: 'required' } : fields;
}

/**
 * How the fields are treated when these services are booked together: each service takes its own rule or the office's, and
 * the strictest of them holds.
 */
export function askedFields(office: OfficeConfiguration, services: readonly string[]): ContactFields {
  const { fields, confirmation } = office;
  const names = Object.keys(fields) as (keyof ContactFields)[];
  const ruleOf = (name: keyof ContactFields) =>
    strictest(services.map((id) => findService(office, id)?.fields[name] ?? fields[name]));
  const asked = Object.fromEntries(names.map((name) => [name, ruleOf(name)])) as ContactFields;
  return fieldsOf({ fields: asked, confirmation });
}

/** The fields of the office's own that are asked for when these services are booked. */
export function askedOwnFields(
  { ownFields }: OfficeConfiguration,
  services: readonly string[],
): OfficeConfiguration['ownFields'] {
  return ownFields.filter(
    (field) =>
      field.rule !== 'hidden' &&
      (field.services.length === 0 || field.services.some((id) => services.includes(id))),
  );
}
