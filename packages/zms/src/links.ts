import type { LinkAccess } from '@wartemarke/client';

const pattern = /^\/?appointment\/(confirm\/)?([A-Za-z0-9+/_-]+=*)$/;

/**
 * Reads the fragment of a link as ZMS writes it into its mails: `/appointment/` or `/appointment/confirm/`, and id and
 * key as JSON in base64. The office is not said in it.
 * @returns Nothing when it is no such link.
 */
export function readZmsLink(fragment: string): LinkAccess | undefined {
  const [, confirms, coded] = pattern.exec(decode(fragment)) ?? [];
  if (!coded) return undefined;
  try {
    const { id, authKey } = JSON.parse(atob(coded.replaceAll('-', '+').replaceAll('_', '/'))) as {
      readonly id?: unknown;
      readonly authKey?: unknown;
    };
    if (!/^\d{1,10}$/.test(String(id)) || typeof authKey !== 'string' || !authKey) return undefined;
    return { office: '', id: String(id), token: authKey, ...(confirms && { confirms: true as const }) };
  } catch {
    return undefined;
  }
}

/** Writes such a link, with the leading `#`. */
export function writeZmsLink(id: string, authKey: string): string {
  return `#/appointment/${btoa(JSON.stringify({ id, authKey })).replace(/=+$/, '')}`;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return '';
  }
}
