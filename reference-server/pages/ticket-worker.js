/**
 * Keeps the page of a ticket for a tunnel, and shows calls while the page sleeps. Of a ticket it keeps nothing: the
 * secret stands in the fragment, which no server sees but this worker does, so that a file is kept under its path alone.
 */
const family = 'wartemarke-ticket-';
const shelf = `${family}1`;
/** What belongs to the page; nothing of a ticket lies there. */
const isOurs = ({ origin, pathname }) =>
  origin === self.location.origin && /^\/(ticket$|embed\/|assets\/)/.test(pathname);
/** Of two answers to the same address, whatever asked for it, one is enough. */
const whatever = { ignoreSearch: true, ignoreVary: true };
/** Files with a hash in their name never change. */
const isHashed = (path) => /-[\w-]{8}\.js$/.test(path);
const mostKept = 150;
/** So long a network that does not answer is waited for when there is something kept, in milliseconds. */
const patience = 4000;
/** Two long buzzes and a short one, in milliseconds. */
const buzz = [400, 150, 400, 150, 200];

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => event.waitUntil(begin()));

self.addEventListener('fetch', (event) => {
  const address = new URL(event.request.url);
  if (event.request.method !== 'GET' || !isOurs(address)) return;
  event.respondWith(isHashed(address.pathname) ? fromShelf(event.request) : fromNetwork(event.request));
});

/** The page names what it fetched before this worker was there. */
self.addEventListener('message', (event) => {
  const paths = event.data.keep.map((address) => new URL(address)).filter(isOurs);
  event.waitUntil(Promise.allSettled(paths.map(({ pathname }) => fromShelf(new Request(pathname)))));
});

self.addEventListener('push', (event) => {
  const { title, body, tag, language, direction } = event.data.json();
  const looks = { body, tag, lang: language, dir: direction, renotify: true, requireInteraction: true };
  event.waitUntil(
    self.registration.showNotification(title, { ...looks, icon: '/assets/icon-192.png', vibrate: buzz }),
  );
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(showPage());
});

async function begin() {
  const names = await caches.keys();
  const outdated = names.filter((name) => name.startsWith(family) && name !== shelf);
  await Promise.all(outdated.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function fromNetwork(request) {
  const kept = await findKept(request);
  const fetched = fetchAndKeep(request);
  if (!kept) return fetched;
  const answer = fetched.then((response) => (response.status >= 500 ? kept : response)).catch(() => kept);
  return Promise.race([answer, later(patience).then(() => kept)]);
}

async function fromShelf(request) {
  return (await findKept(request)) ?? fetchAndKeep(request);
}

/** What cannot be kept, because the phone is full or its browser keeps nothing, is shown all the same. */
async function fetchAndKeep(request) {
  const response = await fetch(request);
  if (response.ok) await keep(request, response.clone()).catch(() => undefined);
  return response;
}

const findKept = (request) => caches.match(request, whatever).catch(() => undefined);

const later = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function keep(request, response) {
  const { origin, pathname } = new URL(request.url);
  const cache = await caches.open(shelf);
  await cache.put(new Request(origin + pathname), response);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - mostKept)).map((key) => cache.delete(key)));
}

/** The page of the ticket that is open anyway; only it knows the secret. */
async function showPage() {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const page = pages.find(({ url }) => new URL(url).pathname === '/ticket');
  return page ? page.focus() : self.clients.openWindow('/ticket');
}
