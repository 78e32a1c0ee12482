import { slug, token, uuid } from '@wartemarke/contract';

/** A pointer to an appointment, hold or ticket with the secret that opens it. */
export interface Access {
  /** Id of the office. */
  office: string;
  id: string;
  token: string;
}

/**
 * Reads the access from the fragment of a link.
 * @param fragment - With or without the leading `#`.
 * @returns Nothing when a part is missing or malformed.
 */
export function readAccess(fragment: string): Access | undefined {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const office = slug.safeParse(parts.get('office'));
  const id = uuid.safeParse(parts.get('id'));
  const secret = token.safeParse(parts.get('token'));
  if (!office.success || !id.success || !secret.success) return undefined;
  return { office: office.data, id: id.data, token: secret.data };
}

/** Writes the fragment that `readAccess` reads, with the leading `#`. */
export function writeAccess({ office, id, token }: Access): string {
  return `#${new URLSearchParams({ office, id, token })}`;
}
