import assert from 'node:assert/strict';
import { createECDH, createDecipheriv, hkdfSync, createPublicKey, randomBytes, verify } from 'node:crypto';
import { test } from 'node:test';
import type { Notification } from './push-service.ts';
import { createWebPush } from './web-push.ts';

const endpoint = 'https://updates.push.services.mozilla.com/wpush/v2/gAAAA';
const notification: Notification = {
  ...{ title: 'Nummer A042: Sie sind dran', body: 'Bitte kommen Sie jetzt zu: Schalter 3.' },
  ...{ tag: 'a', language: 'de', direction: 'ltr' },
};

interface Seen {
  readonly url: string;
  readonly headers: Headers;
  readonly body: Buffer;
}

/** A browser that has subscribed, and a push service that answers with a status. */
function stage(status = 201) {
  const browser = createECDH('prime256v1');
  browser.generateKeys();
  const auth = randomBytes(16);
  const seen: Seen[] = [];
  const service = createWebPush({
    contact: 'mailto:it@lindenwerth.example',
    privateKey: randomBytes(32),
    fetch: async (input, init) => {
      const request = new Request(input, init);
      seen.push({
        url: request.url,
        headers: request.headers,
        body: Buffer.from(await request.arrayBuffer()),
      });
      return new Response(null, { status });
    },
  });
  const keys = { p256dh: browser.getPublicKey().toString('base64url'), auth: auth.toString('base64url') };
  return { service, browser, auth, seen, subscription: { endpoint, keys } };
}

/** Opens a message as a browser does (RFC 8188 and RFC 8291). */
function open(body: Buffer, browser: ReturnType<typeof createECDH>, auth: Buffer): string {
  const salt = body.subarray(0, 16);
  const senderKey = body.subarray(21, 21 + body[20]!);
  const sealed = body.subarray(21 + body[20]!);
  const shared = browser.computeSecret(senderKey);
  const about = Buffer.concat([Buffer.from('WebPush: info\0'), browser.getPublicKey(), senderKey]);
  const secret = Buffer.from(hkdfSync('sha256', shared, auth, about, 32));
  const derive = (info: string, length: number) =>
    Buffer.from(hkdfSync('sha256', secret, salt, Buffer.from(`Content-Encoding: ${info}\0`), length));
  const decipher = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12));
  decipher.setAuthTag(sealed.subarray(-16));
  const text = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
  return text.subarray(0, text.lastIndexOf(2)).toString();
}

test('only the browser that subscribed can read a notification', async () => {
  const { service, browser, auth, seen, subscription } = stage();
  assert.equal(await service.send(subscription, notification), 'sent');
  const [{ url, body }] = seen as [Seen];
  assert.equal(url, endpoint);
  assert.ok(!body.includes('Nummer'));
  assert.deepEqual(JSON.parse(open(body, browser, auth)), notification);
});

test('a notification is signed with the key by which the browser subscribed, for this push service', async () => {
  const { service, seen, subscription } = stage();
  await service.send(subscription, notification);
  const [{ headers }] = seen as [Seen];
  const [, token = ''] = /t=([^,\s]+)/.exec(headers.get('authorization') ?? '') ?? [];
  const [head = '', claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(service.publicKey, 'base64url');
  const jwk = {
    ...{ kty: 'EC', crv: 'P-256' },
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  };
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  const signed = Buffer.from(`${head}.${claims}`);
  const raw = { key, dsaEncoding: 'ieee-p1363' } as const;
  assert.ok(verify('sha256', signed, raw, Buffer.from(signature, 'base64url')));
  const { aud, sub } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, string>;
  assert.deepEqual(
    [aud, sub],
    ['https://updates.push.services.mozilla.com', 'mailto:it@lindenwerth.example'],
  );
});

test('a notification that is late says nothing any more, and an urgent one wakes the phone', async () => {
  const { service, seen, subscription } = stage();
  await service.send(subscription, notification);
  const [{ headers }] = seen as [Seen];
  assert.deepEqual([headers.get('ttl'), headers.get('urgency')], ['300', 'high']);
});

for (const [status, outcome] of [
  [201, 'sent'],
  [404, 'gone'],
  [410, 'gone'],
  [400, 'failed'],
  [429, 'failed'],
  [500, 'failed'],
] as const) {
  test(`an answer ${status} means ${outcome}`, async () => {
    const { service, subscription } = stage(status);
    assert.equal(await service.send(subscription, notification), outcome);
  });
}

const refused = [
  'http://fcm.googleapis.com/fcm/send/a',
  'https://fcm.googleapis.com:8443/fcm/send/a',
  'https://fcm.googleapis.com.example/fcm/send/a',
  'https://10.0.0.7/',
  'https://localhost/',
  'https://push.services.mozilla.com.internal/',
  'https://user:secret@intranet.example/',
  'file:///etc/passwd',
  'not an address',
];

test('nothing is sent to a machine that is not a push service', () => {
  const { service } = stage();
  for (const address of refused) assert.equal(service.accepts(address), false, address);
  for (const address of [
    endpoint,
    'https://fcm.googleapis.com/fcm/send/a',
    'https://web.push.apple.com/QAbc',
    'https://wns2-par02p.notify.windows.com/w/?token=a',
  ]) {
    assert.equal(service.accepts(address), true, address);
  }
});
