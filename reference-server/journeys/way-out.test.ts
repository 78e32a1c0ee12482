import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { createSite } from './host-site.ts';
import { journey } from './journey.ts';
import { lookAt } from './look-at.ts';
import { see, seeHeading } from './steps.ts';

const now = '2027-04-12T09:00:00+02:00';
const phone = '030 23125 100';
/** One that knows the office of its visitor, and one that does not. */
const pages = ['termin', 'ticket'];

/** What stands in an element's place, and whether somebody sees it. */
const readWayOut = (page: Page) =>
  page.evaluate(() => {
    const [element] = [...document.querySelectorAll('*')].filter(({ localName }) =>
      localName.startsWith('wm-'),
    );
    const link = element?.querySelector('a[href^="tel:"]');
    return {
      text: link?.textContent,
      isSeen: link?.checkVisibility({ visibilityProperty: true }) ?? false,
      animations: document.getAnimations().length,
    };
  });

journey('without scripts each page says at once how to reach the office', { now }, async (stage) => {
  for (const path of pages) {
    const page = await stage.open(`/${path}`, 'phone', { scripts: false });
    assert.deepEqual(await readWayOut(page), { text: phone, isSeen: true, animations: 0 }, path);
  }
});

journey(
  'when the elements cannot be fetched, the telephone number comes after a moment; before, nothing flashes',
  { now, expected: [/net::ERR_FAILED/] },
  async (stage) => {
    const blocked: Record<string, string> = {
      loader: '**/wartemarke.js',
      element: '**/chunks/slot-picker-*',
    };
    for (const [part, address] of Object.entries(blocked)) {
      const page = await stage.open('/termin', 'phone', {
        before: (opened) => opened.route(address, (route) => route.abort()),
      });
      const { isSeen, animations } = await readWayOut(page);
      assert.equal(isSeen, false, part);
      assert.ok(animations > 0);
      await page.evaluate(() => document.getAnimations().forEach((each) => each.finish()));
      assert.deepEqual(await readWayOut(page), { text: phone, isSeen: true, animations: 0 }, part);
      await lookAt(page);
    }
  },
);

journey('an element that is there never shows what stood in its place', { now }, async (stage) => {
  const page = await stage.open('/termin', 'phone', {
    before: (opened) => opened.addInitScript(measureShift),
  });
  await seeHeading(page, 'Worum geht es?');
  assert.deepEqual(await readWayOut(page), { text: phone, isSeen: false, animations: 0 });
  const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
  assert.ok(shift < 0.1, `what people read moved by ${shift}`);
});

/** Adds up how far what can be seen moves; beyond 0.1 it annoys. */
function measureShift(): void {
  const page = Object.assign(globalThis, { shift: 0 });
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      page.shift += (entry as PerformanceEntry & { value: number }).value;
  });
  observer.observe({ type: 'layout-shift', buffered: true });
}

journey('a browser that knows no modules shows the telephone number', { now }, async (stage) => {
  const body = `<wm-slot-picker base-url="${stage.url}" office="buergerbuero"><p>${phone}</p></wm-slot-picker>`;
  // To such a browser the type of the tag is a language that it does not know.
  const head = `<script type="unknown" src="${stage.url}/embed/wartemarke.js"></script>`;
  const page = await stage.open(`${await stage.host(createSite({ '/': { head, body } }))}/`, 'phone');
  await see(page, phone);
});
