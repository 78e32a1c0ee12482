/**
 * Takes the one-time code out of the page's fragment (`#code=K7M4-9QXT`), so that it does not stay in the
 * address or the history.
 */
export function takeLinkCode(): string | undefined {
  const code = new URLSearchParams(location.hash.slice(1)).get('code');
  if (code === null) return undefined;
  // In full, since a page with a `<base>` takes a part of an address for one of another server.
  history.replaceState(history.state, '', location.origin + location.pathname + location.search);
  return code.trim() || undefined;
}
