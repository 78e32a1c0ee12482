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

/** The services that have appointments. */
export function toBookable({ services }: Pick<Office, 'services'>): Service[] {
  return services.filter(({ bookable }) => bookable);
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
