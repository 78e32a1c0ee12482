import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkBaseUrl } from './base-url.ts';

const page = 'https://www.linden.example/rathaus/';

const accepted: [string, string, string][] = [
  ['https://termine.example', page, 'https://termine.example'],
  ['https://termine.example/api/?x#y', page, 'https://termine.example/api'],
  ['/', page, 'https://www.linden.example'],
  ['/termine', page, 'https://www.linden.example/termine'],
  ['http://localhost:8080', page, 'http://localhost:8080'],
  ['http://10.0.0.5:8080', 'http://10.0.0.5/', 'http://10.0.0.5:8080'],
];

for (const [baseUrl, from, url] of accepted) {
  test(`${baseUrl} on ${from} is the server ${url}`, () =>
    assert.deepEqual(checkBaseUrl(baseUrl, from), { url }));
}

const refused: [string, string][] = [
  ['', 'base_url_missing'],
  ['  ', 'base_url_missing'],
  ['https://', 'base_url_invalid'],
  ['javascript:alert(1)', 'base_url_invalid'],
  ['ftp://termine.example', 'base_url_invalid'],
  ['http://termine.example', 'base_url_insecure'],
];

for (const [baseUrl, mistake] of refused) {
  test(`"${baseUrl}" on a secure page is refused: ${mistake}`, () => {
    assert.deepEqual(checkBaseUrl(baseUrl, page), { mistake });
  });
}

test('an address is read in browsers that cannot be asked first whether it is one', (t) => {
  const given = Object.getOwnPropertyDescriptor(URL, 'canParse')!;
  Reflect.deleteProperty(URL, 'canParse');
  t.after(() => Object.defineProperty(URL, 'canParse', given));
  assert.deepEqual(checkBaseUrl('/termine', page), { url: 'https://www.linden.example/termine' });
  assert.deepEqual(checkBaseUrl('https://', page), { mistake: 'base_url_invalid' });
});
