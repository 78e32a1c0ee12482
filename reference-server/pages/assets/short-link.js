// A text message has room for few characters: its link names office, id (16 bytes as base64url) and token, divided by full
// stops. The secret stays in the fragment, which no server gets to see.
const [, office, shortId, token] = /^#([a-z0-9-]+)\.([\w-]{22})\.([\w-]{32})$/.exec(location.hash) ?? [];
if (token) {
  const bytes = atob(shortId.replaceAll('-', '+').replaceAll('_', '/'));
  const hex = Array.from(bytes, (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  const page = location.pathname.endsWith('/w') ? 'waiting' : 'appointment';
  location.replace(`${page}#${new URLSearchParams({ office, id, token })}`);
} else document.getElementById('incomplete').hidden = false;
