import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillPage } from './fill-page.ts';
import { toContact, toContacts } from './way-out.ts';

const address = { street: 'Markt 1', postalCode: '12345', city: 'Musterstadt' };
const email = 'rathaus@town.example';

test('an office is reached by telephone, else by mail, else where it is', () => {
  const phone = '030 23125-100';
  assert.equal(toContact({ address, email, phone }).html, '<a href="tel:03023125100">030 23125-100</a>');
  assert.equal(toContact({ address, email }).html, `<a href="mailto:${email}">${email}</a>`);
  assert.equal(toContact({ address }).html, 'Markt 1, 12345 Musterstadt');
});

test('a page that does not know whose visitor it has names all offices', () => {
  const offices = [
    { name: 'Bürgerbüro <1>', address, phone: '1' },
    { name: 'Kfz', address, phone: '2' },
  ];
  const town = { offices } as unknown as Parameters<typeof toContacts>[0]['town'];
  const contacts = toContacts({ town, say: (text) => String(text) });
  assert.equal(
    fillPage('<ul>{{contacts}}</ul>', { contacts }),
    '<ul><li>Bürgerbüro &lt;1&gt;: <a href="tel:1">1</a></li><li>Kfz: <a href="tel:2">2</a></li></ul>',
  );
});
