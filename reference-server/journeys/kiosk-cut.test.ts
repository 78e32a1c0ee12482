import assert from 'node:assert/strict';
import type { Page, Route } from 'playwright-core';
import { journey } from './journey.ts';
import type { Stage } from './stage.ts';
import { openPaired, press, see, seeHeading } from './steps.ts';
import { refusals } from './watch.ts';

// A Tuesday; the office opens at eight.
const now = '2027-04-06T08:00:00+02:00';
const office = 'buergerbuero';
/** What the browser says of a connection that was cut. */
const cut = /net::ERR_(FAILED|INTERNET_DISCONNECTED|CONNECTION)/;
const expected = [refusals.unpaired, cut];

/** Gives a kiosk a printer that tells when a slip is out, and remembers the numbers on its slips. */
async function givePrinter(kiosk: Page): Promise<() => Promise<string[]>> {
  await kiosk.locator('wm-kiosk-scanner').evaluate((element) => {
    const slips: string[] = [];
    Object.assign(window, { slips });
    const printer = {
      ...{ state: 'ready', onchange: null, look: () => Promise.resolve('ready'), close() {} },
      print: (slip: { number: string }) => Promise.resolve(slips.push(slip.number)).then(() => 'printed'),
    };
    Object.assign(element, { printer });
  });
  return () => kiosk.evaluate(() => (window as unknown as { slips: string[] }).slips);
}

async function wish(kiosk: Page): Promise<void> {
  await press(kiosk, 'Nummer ziehen');
  await press(kiosk, 'Ausweise und Reisedokumente');
  await press(kiosk, /^Reisepass$/);
}

async function countWaiting({ client }: Stage): Promise<number> {
  const { queues } = await client.availability.today(office);
  return queues.find(({ id }) => id === 'service')!.waiting;
}

/** Where the network is cut: on the way to the server, or on the way back. */
const cuts: Record<string, (route: Route) => Promise<void>> = {
  'before the press reaches the server': (route) => route.abort('internetdisconnected'),
  'after the server has given the number': async (route) => {
    await route.fetch();
    await route.abort('connectionfailed');
  },
};

for (const [place, act] of Object.entries(cuts)) {
  journey(
    `a press at the kiosk that is cut ${place} ends in one number and one slip`,
    { now, expected },
    async (stage) => {
      const kiosk = await openPaired(stage, { office, kind: 'kiosk' });
      const readSlips = await givePrinter(kiosk);
      let isCut = true;
      const keys = new Set<string>();
      await kiosk.route('**/v1/offices/*/tickets', async (route) => {
        keys.add(route.request().headers()['idempotency-key'] ?? '');
        await (isCut ? act(route) : route.continue());
      });
      await wish(kiosk);
      await seeHeading(kiosk, 'Das hat nicht geklappt');
      assert.deepEqual(await readSlips(), [], 'no number is ever invented');
      isCut = false;
      await press(kiosk, 'Noch einmal versuchen');
      await seeHeading(kiosk, 'Das ist Ihre Nummer');
      await see(kiosk, 'A001');
      assert.equal(await countWaiting(stage), 1);
      assert.deepEqual(await readSlips(), ['A001']);
      assert.equal(keys.size, 1, 'the press keeps its key');
    },
  );
}

journey(
  'a network that is cut while the slip is printed takes nothing away, and the next one gets the next number',
  { now, expected: [...expected, /Failed to load resource/] },
  async (stage) => {
    const kiosk = await openPaired(stage, { office, kind: 'kiosk' });
    const readSlips = await givePrinter(kiosk);
    const answered = kiosk.waitForResponse((response) => response.url().endsWith('/tickets'));
    await wish(kiosk);
    await answered;
    await kiosk.context().setOffline(true);
    await see(kiosk, 'A001');
    await kiosk.context().setOffline(false);
    assert.deepEqual(await readSlips(), ['A001']);
    await press(kiosk, 'Fertig');
    await wish(kiosk);
    await see(kiosk, 'A002');
    assert.equal(await countWaiting(stage), 2);
    assert.deepEqual(await readSlips(), ['A001', 'A002']);
  },
);
