import { slugPattern, tokenPattern, uuidPattern } from '@wartemarke/contract';
import type { BackendFacts, LinkAccess } from './backend.ts';

/** A pointer to an appointment, hold or ticket with the secret that opens it. */
export interface Access {
  /** Id of the office. */
  office: string;
  id: string;
  token: string;
}

type Parts = [office: string, id: string, token: string];

/**
 * Reads the access from the fragment of a link.
 * @param fragment - With or without the leading `#`.
 * @returns Nothing when a part is missing or malformed.
 */
export function readAccess(fragment: string): Access | undefined {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const [office, id, token] = ['office', 'id', 'token'].map((name) => parts.get(name) ?? '') as Parts;
  const isWhole = slugPattern.test(office) && uuidPattern.test(id) && tokenPattern.test(token);
  return isWhole ? { office, id, token } : undefined;
}

/**
 * Reads the access from a link as a client's backend writes it.
 * @param link - A whole link, or its fragment with the leading `#`.
 * @returns Nothing when a part is missing or malformed.
 */
export function readLink({ readAccess: readOwn }: BackendFacts, link: string): LinkAccess | undefined {
  const fragment = link.slice(link.indexOf('#') + 1);
  if (readOwn) return readOwn(fragment);
  const access = readAccess(fragment);
  const confirms = new URLSearchParams(fragment).get('confirm') === '1';
  return access && { ...access, ...(confirms && { confirms }) };
}

/** Writes the fragment that `readAccess` reads, with the leading `#`. */
export function writeAccess({ office, id, token }: Access): string {
  return `#${new URLSearchParams({ office, id, token })}`;
}
