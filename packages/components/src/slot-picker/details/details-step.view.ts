import type { BookingState } from '@wartemarke/client';
import type { Contact, FieldError, FieldRule, OwnField } from '@wartemarke/contract';
import type { Words } from '../../locales/localize.ts';
import type { BookingMessages } from '../screens/messages/de.ts';

/** How a field is filled in. */
export type FieldKind = 'text' | 'email' | 'tel' | 'area' | 'choice' | 'tick';

/** A field of the form. */
export interface FieldView {
  /** Id of the control. */
  readonly id: string;
  /** Where its value stands in what is sent. */
  readonly pointer: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly kind: FieldKind;
  /** What the browser may fill in (HTML, autofill field names). */
  readonly autocomplete: string;
  readonly options: OwnField['options'];
  readonly isRequired: boolean;
  readonly value: string;
  readonly error: FieldError | undefined;
  /** What typing changes. */
  change(contact: Contact, text: string): Contact;
}

type Place = Pick<FieldView, 'id' | 'pointer' | 'value' | 'change'>;
type Look = Pick<FieldView, 'label' | 'kind' | 'autocomplete'> & Partial<Pick<FieldView, 'hint' | 'options'>>;

/** The fields that are asked for, in the order of the form. */
export function toFieldViews(state: BookingState, words: Words<BookingMessages>): FieldView[] {
  const { fields, ownFields, problem, contact, office } = state;
  const errors = problem?.task === 'book' ? problem.errors : [];
  const toView = (place: Place, look: Look, rule: FieldRule | undefined): FieldView[] => {
    if (!rule || rule === 'hidden') return [];
    const error = errors.find(({ pointer }) => isAt(pointer, place.pointer));
    return [{ hint: undefined, options: [], ...place, ...look, isRequired: rule === 'required', error }];
  };
  const line = (name: 'name' | 'email' | 'phone' | 'note', look: Omit<Look, 'label'>) =>
    toView(atLine(contact, name), { label: words.term(name), ...look }, fields?.[name]);
  const part = (name: AddressPart, autocomplete: string) =>
    toView(
      atAddress(contact, name),
      { label: words.term(name), kind: 'text', autocomplete },
      fields?.address,
    );
  const emailHint = words.term(office?.confirmation === 'activation' ? 'emailNeeded' : 'emailHint');
  return [
    ...line('name', { kind: 'text', autocomplete: 'name' }),
    ...line('email', { kind: 'email', autocomplete: 'email', hint: emailHint }),
    ...line('phone', { kind: 'tel', autocomplete: 'tel', hint: words.term('phoneHint') }),
    ...part('street', 'street-address'),
    ...part('postalCode', 'postal-code'),
    ...part('city', 'address-level2'),
    ...ownFields.flatMap((own) => toView(atOwn(contact, own.id), toOwnLook(own), own.rule)),
    ...line('note', { kind: 'area', autocomplete: 'off', hint: words.term('noteHint') }),
  ];
}

type AddressPart = 'street' | 'postalCode' | 'city';

function atLine(contact: Contact, name: 'name' | 'email' | 'phone' | 'note'): Place {
  return {
    id: name,
    pointer: `/contact/${name}`,
    value: contact[name] ?? '',
    change: (_before, text) => ({ [name]: text }),
  };
}

function atAddress(contact: Contact, name: AddressPart): Place {
  return {
    id: name,
    pointer: `/contact/address/${name}`,
    value: contact.address?.[name] ?? '',
    change: ({ address }, text) => ({ address: { ...address, [name]: text } }),
  };
}

function atOwn(contact: Contact, id: string): Place {
  return {
    id: `own-${id}`,
    pointer: `/contact/own/${id}`,
    value: contact.own?.[id] ?? '',
    change: ({ own }, text) => ({ own: { ...own, [id]: text } }),
  };
}

function toOwnLook({ label, hint, kind, options }: OwnField): Look {
  return { label, hint, kind, options, autocomplete: 'off' };
}

/** What is wrong with an address as a whole is wrong with each of its lines. */
function isAt(pointer: string, place: string): boolean {
  return pointer === place || (pointer === '/contact/address' && place.startsWith('/contact/address/'));
}
