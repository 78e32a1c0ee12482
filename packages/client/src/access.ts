import { slugPattern, tokenPattern, uuidPattern } from '@wartemarke/contract';

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

/** Writes the fragment that `readAccess` reads, with the leading `#`. */
export function writeAccess({ office, id, token }: Access): string {
  return `#${new URLSearchParams({ office, id, token })}`;
}
