import type { ContactFields, FieldRule, Office, Service } from '@wartemarke/contract';

/**
 * An office as one books it standing at a terminal, where every letter is a labour: it asks for what it cannot do
 * without, wants no files, and leads to no other page. What the terminal books stands at once.
 */
export function toKioskOffice(office: Office): Office {
  const { privacyLink: _page, phone: _phone, ...kept } = office;
  return {
    ...kept,
    services: toBookable(office).map(toKioskService),
    fields: mapRules(office.fields),
    ownFields: office.ownFields.filter(({ rule }) => rule === 'required'),
    confirmation: 'immediate',
    challenge: false,
    waitingList: false,
  };
}

/** The services that can be booked without an e-mail address, which nobody can type or read here. */
export function toBookable({ services, fields }: Pick<Office, 'services' | 'fields'>): Service[] {
  return services.filter((each) => each.bookable && (each.fields?.email ?? fields.email) !== 'required');
}

/** Whether an office has appointments, but wants an e-mail address for each of them. */
export function wantsEmail(office: Office): boolean {
  return toBookable(office).length === 0 && office.services.some(({ bookable }) => bookable);
}

/** Whether something has to be typed to book at this office. */
export function wantsTyping({ fields, ownFields }: Pick<Office, 'fields' | 'ownFields'>): boolean {
  const isTyped = ownFields.some(({ kind, rule }) => kind === 'text' && rule === 'required');
  return isTyped || Object.values(fields).includes('required');
}

function toKioskService({ link: _link, fields, ...kept }: Service): Service {
  return { ...kept, documents: [], ...(fields && { fields: mapRules(fields) }) };
}

function mapRules<Fields extends ContactFields | Readonly<Record<string, FieldRule>>>(
  fields: Fields,
): Fields {
  const rules = Object.entries(fields).map(([name, rule]) => [name, rule === 'required' ? rule : 'hidden']);
  return Object.fromEntries(rules) as Fields;
}
