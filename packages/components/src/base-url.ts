/** A mistake in how an element was put into a page. */
export type SetupCode = 'base_url_missing' | 'base_url_invalid' | 'base_url_insecure' | 'office_missing';

/** An address that a client can use, or what is wrong with the one that was given. */
export type CheckedBaseUrl =
  { readonly url: string; readonly mistake?: never } | { readonly mistake: SetupCode; readonly url?: never };

const ownMachine = /^(localhost|127\.0\.0\.1|\[::1\])$|\.localhost$/;

/**
 * Resolves the address of a town's server.
 * @param baseUrl - As written in the page; may be relative, `/` is the page's own server.
 * @param pageUrl - Address of the page itself, whatever its `<base>` says: that one is about links, and nobody's name may
 * go to another server because of it. On a secure page browsers block servers without https.
 */
export function checkBaseUrl(baseUrl: string, pageUrl: string): CheckedBaseUrl {
  if (!baseUrl.trim()) return { mistake: 'base_url_missing' };
  const url = toUrl(baseUrl, pageUrl);
  if (!url || !/^https?:$/.test(url.protocol)) return { mistake: 'base_url_invalid' };
  const isBlocked = pageUrl.startsWith('https:') && url.protocol === 'http:';
  if (isBlocked && !ownMachine.test(url.hostname)) return { mistake: 'base_url_insecure' };
  return { url: (url.origin + url.pathname).replace(/\/+$/, '') };
}

function toUrl(baseUrl: string, pageUrl: string): URL | undefined {
  try {
    return new URL(baseUrl, pageUrl);
  } catch {
    return undefined;
  }
}
