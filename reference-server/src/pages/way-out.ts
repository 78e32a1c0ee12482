import type { Offices } from '../offices/offices.ts';
import type { OfficeConfiguration } from '../town/configuration.ts';
import { markup, type Markup } from './markup.ts';

type Contact = Pick<OfficeConfiguration, 'phone' | 'email' | 'address'>;

/** How an office can be reached without this page: by telephone, else by mail, else at its address. */
export function toContact({ phone, email, address }: Contact): Markup {
  if (phone) return markup`<a href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a>`;
  if (email) return markup`<a href="mailto:${email}">${email}</a>`;
  return markup`${address.street}, ${address.postalCode} ${address.city}`;
}

/** How each office of the town can be reached, for a page that does not know whose visitor it has. */
export function toContacts({ town, say }: Pick<Offices, 'town' | 'say'>): Markup {
  return markup`${town.offices.map((office) => markup`<li>${say(office.name)}: ${toContact(office)}</li>`)}`;
}
