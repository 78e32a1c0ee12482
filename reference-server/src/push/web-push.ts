import { createECDH } from 'node:crypto';
import { buildPushPayload } from '@block65/webcrypto-web-push';
import type { PushOutcome, PushService } from './push-service.ts';

/** What Web Push takes from outside. */
export interface WebPushDeps {
  /** Whom the push service may write to when something is wrong, `mailto:…`. */
  readonly contact: string;
  /** Private key on P-256: 32 bytes. */
  readonly privateKey: Buffer;
  readonly fetch: typeof fetch;
  /** Hosts that notifications are sent to; those of the browsers' push services when left out. */
  readonly hosts?: readonly RegExp[];
}

/**
 * The push services of Chrome and Edge, Firefox, Safari, and Windows. Whoever holds a ticket names the address, so
 * that any other one could be a machine of the town itself.
 */
const knownHosts = [
  /^fcm\.googleapis\.com$/,
  /^[\w.-]+\.push\.services\.mozilla\.com$/,
  /^[\w.-]+\.push\.apple\.com$/,
  /^[\w.-]+\.notify\.windows\.com$/,
];

const timeoutMillis = 10_000;
/** A call that reaches the phone later than this says nothing any more. */
const goodForSeconds = 300;

/** Notifies browsers by Web Push (RFC 8030), encrypted for the browser (RFC 8291), signed by the town (RFC 8292). */
export function createWebPush({ contact, privateKey, fetch, hosts = knownHosts }: WebPushDeps): PushService {
  const publicKey = toPublicKey(privateKey).toString('base64url');
  const vapid = { subject: contact, publicKey, privateKey: privateKey.toString('base64url') };
  return {
    publicKey,
    accepts(endpoint) {
      const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
      return url?.protocol === 'https:' && url.port === '' && hosts.some((host) => host.test(url.hostname));
    },
    async send({ endpoint, keys }, notification) {
      const options = { ttl: goodForSeconds, urgency: 'high' as const };
      const message = { data: { ...notification }, options };
      const request = await buildPushPayload(message, { endpoint, keys, expirationTime: null }, vapid);
      const signal = AbortSignal.timeout(timeoutMillis);
      const response = await fetch(endpoint, { ...request, method: 'POST', signal, redirect: 'error' });
      await response.body?.cancel();
      return toOutcome(response.status);
    },
  };
}

function toOutcome(status: number): PushOutcome {
  if (status === 404 || status === 410) return 'gone';
  return status >= 200 && status < 300 ? 'sent' : 'failed';
}

/** The public key as an uncompressed point: 4, then x and y. */
function toPublicKey(privateKey: Buffer): Buffer {
  const curve = createECDH('prime256v1');
  curve.setPrivateKey(privateKey);
  return curve.getPublicKey();
}
