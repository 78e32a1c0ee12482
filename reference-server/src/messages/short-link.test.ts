import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { secretLink } from '../booking/appointment.ts';
import { shortLink, shortPages } from './short-link.ts';

const script = readFileSync(new URL('../../pages/assets/short-link.js', import.meta.url), 'utf8');

/** Opens a link as a browser does; tells where the page sends it, or that it says the link is not whole. */
function follow(link: string): string {
  const { pathname, hash, href } = new URL(link);
  let led = '';
  const incomplete = { hidden: true };
  runInNewContext(script, {
    atob,
    URLSearchParams,
    location: { pathname, hash, replace: (to: string) => (led = new URL(to, href).href) },
    document: { getElementById: () => incomplete },
  });
  return incomplete.hidden ? led : 'incomplete';
}

const token = fc
  .uint8Array({ minLength: 24, maxLength: 24 })
  .map((bytes) => Buffer.from(bytes).toString('base64url'));

test('a short link leads to the page of the long one, below a path too', () => {
  const letters = fc.constantFrom(...(Object.keys(shortPages) as (keyof typeof shortPages)[]));
  const base = fc.constantFrom('https://town.example', 'https://town.example/termine');
  fc.assert(
    fc.property(letters, base, fc.uuid(), token, (letter, publicUrl, id, secret) => {
      const access = { office: 'buerger-buero-2', id, token: secret };
      const long = secretLink(publicUrl, shortPages[letter], access);
      return follow(shortLink(publicUrl, letter, access)) === long;
    }),
  );
});

test('a link that was cut off says so', () => {
  const access = { office: 'amt', id: '1b671a64-40d5-491e-99b0-da01ff1f3341', token: 'T'.repeat(32) };
  const link = shortLink('https://town.example', 't', access);
  assert.equal(follow(link.slice(0, -1)), 'incomplete');
  assert.equal(follow('https://town.example/t'), 'incomplete');
});
