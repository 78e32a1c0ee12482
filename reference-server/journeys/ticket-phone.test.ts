import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { QueueTicket } from '@wartemarke/contract';
import { expectReadable } from './geometry.ts';
import { journey } from './journey.ts';
import { lookAt } from './look-at.ts';
import type { Stage } from './stage.ts';
import { press, see, seeHeading, speak } from './steps.ts';

// A Tuesday; the office opens at eight.
const now = '2027-04-06T08:00:00+02:00';
const office = 'buergerbuero';
const counter = 'counter-1';
const services = [{ id: 'identity-card', quantity: 1 }];
/** What Chromium says of a server that is gone. */
const expected = [/ERR_CONNECTION_REFUSED|ERR_FAILED|Failed to fetch|ERR_CONNECTION_RESET|ERR_INCOMPLETE/];

/** So many people draw a number; the last one has it on the phone. */
async function drawNumbers(stage: Stage, people: number) {
  const clerk = await stage.asClerk();
  const arrivals = [];
  for (let person = 0; person < people; person += 1) {
    arrivals.push(await clerk.tickets.draw(office, { services }));
  }
  const link = new URL(arrivals.at(-1)!.link);
  const phone = await stage.open(link.pathname + link.hash, 'phone');
  return { clerk, phone, link, tickets: arrivals.map(({ ticket }) => ticket) };
}

/** Asks a page again and again until it says yes. */
async function until(page: Page, isTrue: () => Promise<boolean>): Promise<void> {
  const endAt = performance.now() + 15_000;
  while (!(await page.evaluate(isTrue))) {
    assert.ok(performance.now() < endAt, `it never came true that ${isTrue}`);
  }
}

/** The worker is there and has kept the page. */
const untilKept = (phone: Page) =>
  until(phone, async () => {
    const cache = await caches.open('wartemarke-ticket-1');
    const files = (await cache.keys()).map(({ url }) => new URL(url).pathname);
    const wanted = [/^\/ticket$/, /wartemarke\.js$/, /\/ticket-view-/, /\/company-/, /\/live-/];
    return (
      navigator.serviceWorker.controller !== null &&
      wanted.every((each) => files.some((file) => each.test(file)))
    );
  });

journey(
  'somebody with a number goes for a coffee, is late, comes back in time, and is served',
  { now },
  async (stage) => {
    const { clerk, phone, tickets } = await drawNumbers(stage, 8);
    const id = tickets.at(-1)!.id;
    await see(phone, 'Noch 7 Personen vor Ihnen');
    await see(phone, /Seien Sie spätestens um \d+:\d\d.Uhr zurück|bleiben Sie in der Nähe/);
    await lookAt(phone);
    await expectReadable(phone);
    await phone.getByLabel('So lange brauche ich für den Weg hierher').selectOption('5');
    await see(phone, /Gehen Sie spätestens um|Machen Sie sich jetzt auf den Weg/);
    await press(phone, 'Mit Ton Bescheid geben');
    await see(phone, 'Der Ton ist an.');
    await phone.reload();
    assert.equal(await phone.getByLabel('So lange brauche ich für den Weg hierher').inputValue(), '5');

    await clerk.tickets.call({ office, id, counter });
    await seeHeading(phone, 'Sie sind dran');
    await see(phone, 'Schalter 1');
    await see(phone, 'Im Erdgeschoss nach links');
    await lookAt(phone);
    await missAfterRecalls(clerk, id);
    await see(phone, /Bis \d+:\d\d.Uhr können Sie zurück in die Reihe/);
    await lookAt(phone);
    await press(phone, 'Ich bin wieder da');
    await see(phone, 'Sie sind als Nächstes dran.');
    await clerk.tickets.call({ office, id, counter });
    await seeHeading(phone, /Sie sind dran/);
    await clerk.tickets.start({ office, id });
    await seeHeading(phone, 'Sie werden bedient');
    await clerk.tickets.finish({ office, id });
    await see(phone, 'Vielen Dank für Ihren Besuch');
  },
);

/** Calls again until the rules let the clerk give up. */
async function missAfterRecalls(
  clerk: Awaited<ReturnType<Stage['asClerk']>>,
  id: string,
): Promise<QueueTicket> {
  for (;;) {
    try {
      return await clerk.tickets.miss({ office, id });
    } catch (error) {
      assert.equal((error as { code?: string }).code, 'recall_first');
      await clerk.tickets.recall({ office, id });
    }
  }
}

journey(
  'the page opens in a tunnel, keeps nothing of the ticket, and catches up behind it',
  { now, expected },
  async (stage) => {
    const { clerk, phone, link, tickets } = await drawNumbers(stage, 2);
    const { id, number } = tickets.at(-1)!;
    await see(phone, 'Noch eine Person vor Ihnen');
    await untilKept(phone);
    await stage.restart(async () => {
      await see(phone, /Keine Verbindung/);
      await see(phone, number);
      await phone.reload();
      await see(phone, /nicht erreichbar|keine Verbindung/);
      await see(phone, 'Ihre Nummer bleibt gültig');
      await lookAt(phone);
    });
    await see(phone, 'Noch eine Person vor Ihnen');
    await clerk.tickets.call({ office, id, counter });
    await seeHeading(phone, 'Sie sind dran');
    const token = new URLSearchParams(link.hash.slice(1)).get('token')!;
    const kept = await phone.evaluate(async () => {
      const cache = await caches.open('wartemarke-ticket-1');
      const texts = (await cache.keys()).map(async (request) => {
        return request.url + (await (await cache.match(request))!.text());
      });
      return (await Promise.all(texts)).join('\n');
    });
    assert.ok(!kept.includes(token) && !kept.includes(id), 'something of the ticket was kept');
  },
);

journey('the page can be installed, and what is installed opens the ticket', { now }, async (stage) => {
  const { phone, link } = await drawNumbers(stage, 1);
  const browser = await phone.context().newCDPSession(phone);
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
  assert.deepEqual(installabilityErrors, []);
  const { errors, manifest } = (await browser.send('Page.getAppManifest')) as unknown as {
    errors: unknown[];
    manifest: { startUrl: string; display: string; icons: { url: string }[] };
  };
  assert.deepEqual(errors, []);
  assert.equal(manifest.startUrl, link.href);
  const icons = manifest.icons.map(({ url }) => new URL(url).pathname);
  for (const path of new Set(icons)) assert.equal((await fetch(stage.url + path)).status, 200, path);
});

journey(
  'a phone is notified while nobody looks at the page, by the page and by the town',
  { now },
  async (stage) => {
    const { clerk, phone, tickets } = await drawNumbers(stage, 1);
    const { id, number } = tickets[0]!;
    await untilKept(phone);
    await standInForNotifications(phone);
    await phone.getByRole('switch', { name: 'Mitteilung auf diesem Gerät' }).click();
    await see(phone, 'Sie kommt, solange diese Seite im Hintergrund offen ist.');
    await lookAt(phone);

    await phone.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { get: () => 'hidden', configurable: true });
    });
    await clerk.tickets.call({ office, id, counter });
    await until(phone, async () => document.body.dataset.notice !== undefined);
    assert.equal(
      await phone.evaluate(() => document.body.dataset.notice),
      `Nummer ${number}: Sie sind dran|Bitte kommen Sie jetzt zu Schalter 1. Im Erdgeschoss nach links.`,
    );

    const push = { title: 'Nummer A009: Sie sind dran', body: 'Schalter 3', tag: 'x' };
    assert.equal(await deliverPush(phone, { ...push, language: 'de', direction: 'ltr' }), push.title);
  },
);

/** The shell of Chromium shows no notifications and grants none, so the page writes them down. */
const standInForNotifications = (phone: Page) =>
  phone.evaluate(() => {
    let permission = 'default';
    Object.defineProperty(Notification, 'permission', { get: () => permission });
    Notification.requestPermission = () =>
      Promise.resolve((permission = 'granted') as NotificationPermission);
    ServiceWorkerRegistration.prototype.showNotification = (title, options) => {
      document.body.dataset.notice = `${title}|${options?.body}`;
      return Promise.resolve();
    };
  });

/** The worker of the page, and the title that it shows next. */
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  shown: Promise<string>;
}

/** The browser's push service has a message for the worker of the page; gives the title that it would show. */
async function deliverPush(phone: Page, notice: object): Promise<string> {
  const [worker] = phone.context().serviceWorkers();
  // Only when the worker writes down what it shows may there be something to show.
  await worker!.evaluate(() => {
    const scope = globalThis as unknown as WorkerScope;
    scope.shown = new Promise((resolve) => {
      scope.registration.showNotification = (title) => Promise.resolve(resolve(title));
    });
  });
  const browser = await phone.context().newCDPSession(phone);
  const registration = new Promise<string>((resolve) => {
    browser.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      if (registrations[0]) resolve(registrations[0].registrationId);
    });
  });
  await browser.send('ServiceWorker.enable');
  const { origin } = new URL(phone.url());
  const registrationId = await registration;
  await browser.send('ServiceWorker.deliverPushMessage', {
    ...{ origin, registrationId, data: JSON.stringify(notice) },
  });
  return worker!.evaluate(() => (globalThis as unknown as WorkerScope).shown);
}

journey('the ticket is readable in Arabic, and four times as large', { now }, async (stage) => {
  const { phone, link } = await drawNumbers(stage, 3);
  await speak(phone, 'ar');
  await see(phone, 'رقمك');
  await lookAt(phone);
  await expectReadable(phone);
  const large = await stage.open(link.pathname + link.hash, 'magnified');
  await see(large, 'Noch 2 Personen vor Ihnen');
  await see(large, 'Aufruf vorlesen');
  await lookAt(large);
  await expectReadable(large);
});
