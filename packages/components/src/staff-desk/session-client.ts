import { ApiError, type Client } from '@wartemarke/client';

/** A clerk's session as its client asks for it. */
export interface DeskSession {
  /** The token of now; another one after signing in again. */
  token(): string | undefined;
  /** Told when the server says that nobody is signed in any more. */
  handleOver(): void;
}

const overCodes = new Set<string>(['session_expired', 'sign_in_required']);

type Say = (...input: unknown[]) => Promise<unknown>;
type Sayable = Readonly<Record<string, Readonly<Record<string, Say>>>>;

const own = new Set<string>(['baseUrl', 'now', 'timers', 'createKey', 'live', 'withToken', 'withLanguage']);

/**
 * A client that speaks for whoever is signed in. It stays the same one when the session ends and is begun again,
 * so that a flow that was begun with it goes on.
 */
export function createSessionClient(client: Client, session: DeskSession): Client {
  let signed = client;
  let token: string | undefined;

  function toSigned(): Client {
    const now = session.token();
    if (now && now !== token) signed = client.withToken(now);
    token = now;
    return signed;
  }

  async function say(resource: string, verb: string, input: unknown[]): Promise<unknown> {
    try {
      return await (toSigned() as unknown as Sayable)[resource]?.[verb]?.(...input);
    } catch (error) {
      if (error instanceof ApiError && overCodes.has(error.code)) session.handleOver();
      throw error;
    }
  }

  return new Proxy(client, {
    get(_, name: string) {
      if (!(name in client)) return undefined;
      if (name === 'withLanguage') {
        return (language: string) => createSessionClient(client.withLanguage(language), session);
      }
      if (name === 'live') return toSigned().live;
      return own.has(name)
        ? client[name as keyof Client]
        : toResource((verb, input) => say(name, verb, input));
    },
  });
}

function toResource(say: (verb: string, input: unknown[]) => Promise<unknown>): object {
  // A resource is no promise, though it answers to any name.
  const get = (_: object, verb: string) =>
    verb === 'then' ? undefined : (...input: unknown[]) => say(verb, input);
  return new Proxy({}, { get });
}
