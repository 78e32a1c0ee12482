import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSettings } from './config.ts';

test('without any setting the product runs on this machine alone', () => {
  assert.deepEqual(readSettings({}), { port: 8080, host: '127.0.0.1', dataDir: 'data' });
});

test('settings are read, a slash at the end of an address is dropped', () => {
  const settings = readSettings({
    PORT: '0',
    HOST: '::',
    PUBLIC_URL: 'https://town.example/',
    TOWN: 'town.json',
  });
  assert.deepEqual(settings, {
    port: 0,
    host: '::',
    dataDir: 'data',
    publicUrl: 'https://town.example',
    townFile: 'town.json',
  });
});

const wrong: [name: string, value: string][] = [
  ['PORT', 'http'],
  ['PORT', '65536'],
  ['PORT', '80.5'],
  ['DATABASE_URL', 'mysql://localhost'],
  ['PUBLIC_URL', 'town.example'],
  ['SMTP_URL', 'mail.example:25'],
  ['MAIL_FROM', 'Bürgerbüro'],
  ['SMS_URL', 'sms.example/send'],
  ['DOCUMENT_KEY', 'c2hvcnQ='],
  ['DOCUMENT_KEY', `${'ab'.repeat(32)}`],
  ['SCANNER_URL', 'scanner.example'],
];

test('a wrong setting is named, without what may be a password', () => {
  for (const [name, value] of wrong) {
    assert.throws(
      () => readSettings({ [name]: value }),
      (error: Error) => {
        assert.equal(error.name, 'SettingsError');
        assert.match(error.message, new RegExp(`^${name} `));
        return name === 'PORT' || name === 'MAIL_FROM' || !error.message.includes(value);
      },
    );
  }
});

test('proxies are addresses, networks or names of networks', () => {
  const networks = ['loopback', '10.0.0.7', '10.1.0.0/16', 'fd00::/8'];
  assert.deepEqual(readSettings({ TRUST_PROXY: networks.join(', ') }).exposure, { trustProxy: networks });
  for (const value of [
    'everybody',
    '10.0.0',
    '10.0.0.0/33',
    '10.0.0.0/',
    '10.0.0.0/8/8',
    'loopback/8',
    ',',
  ]) {
    assert.throws(
      () => readSettings({ TRUST_PROXY: value }),
      { name: 'SettingsError', message: /^TRUST_PROXY is / },
      value,
    );
  }
});
