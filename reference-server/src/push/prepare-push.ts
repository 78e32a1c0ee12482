import type { Kysely } from 'kysely';
import type { RandomBytes } from '../access/tokens.ts';
import type { Schema } from '../database/schema.ts';
import { sharedSecret } from '../database/shared-secret.ts';
import type { PushService } from './push-service.ts';
import { createWebPush } from './web-push.ts';

/**
 * Makes the service that notifies phones, when the town names somebody whom push services may write to. Its key is
 * made once and shared by all processes; with another key every subscription would be lost.
 */
export async function preparePush(
  { pushContact }: { readonly pushContact?: string },
  db: Kysely<Schema>,
  random: RandomBytes,
): Promise<PushService | undefined> {
  if (!pushContact) return undefined;
  return createWebPush({ contact: pushContact, privateKey: await sharedSecret(db, 'push', random), fetch });
}
