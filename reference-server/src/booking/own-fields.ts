import type { Contact, ErrorCode, FieldError } from '@wartemarke/contract';
import type { OfficeConfiguration } from '../town/configuration.ts';

type OwnField = OfficeConfiguration['ownFields'][number];
type OwnValues = NonNullable<Contact['own']>;

const at = (id: string, code: ErrorCode): FieldError => ({ pointer: `/contact/own/${id}`, code });

function isPossible({ kind, options }: OwnField, value: string): boolean {
  if (kind === 'choice') return options.some(({ id }) => id === value);
  return kind === 'text' || value === 'yes';
}

function checkField(field: OwnField, value: string): FieldError[] {
  if (value === '') return field.rule === 'required' ? [at(field.id, 'own_field_required')] : [];
  return isPossible(field, value) ? [] : [at(field.id, 'own_field_invalid')];
}

/** Says what is wrong with the values of an office's own fields. One that the office does not have is a mistake. */
export function checkOwnFields(
  asked: readonly OwnField[],
  { ownFields }: Pick<OfficeConfiguration, 'ownFields'>,
  values: OwnValues,
): FieldError[] {
  const unknown = Object.keys(values).filter((id) => !ownFields.some((field) => field.id === id));
  return [
    ...asked.flatMap((field) => checkField(field, values[field.id] ?? '')),
    ...unknown.map((id) => at(id, 'own_field_invalid')),
  ];
}

/** Of the values those that are asked for and filled in; `undefined` when there are none. */
export function keepOwnFields(asked: readonly OwnField[], values: OwnValues): OwnValues | undefined {
  const kept = asked.flatMap(({ id }) => (values[id] ? [[id, values[id]] as const] : []));
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
