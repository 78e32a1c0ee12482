import type { PushSubscriptionFacts } from '@wartemarke/contract';

/** What a phone shows when a number is called. */
export interface Notification {
  readonly title: string;
  readonly body: string;
  /** The same for a call and its repetitions, so that the newer one takes the place of the older one. */
  readonly tag: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** `gone`: the browser has ended the subscription. */
export type PushOutcome = 'sent' | 'gone' | 'failed';

/** What brings notifications to browsers: Web Push, or nothing. */
export interface PushService {
  /** Public key (VAPID, RFC 8292) as base64url, by which a browser subscribes. */
  readonly publicKey: string;
  /** Whether it would deliver to this address. */
  accepts(endpoint: string): boolean;
  send(
    subscription: Pick<PushSubscriptionFacts, 'endpoint' | 'keys'>,
    notification: Notification,
  ): Promise<PushOutcome>;
}
