import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { createSite } from './host-site.ts';
import { journey } from './journey.ts';
import { chooseTime, fillIn, press, seeHeading } from './steps.ts';

const now = '2027-04-12T08:00:00+02:00';

/** What style sheets of old websites do to everything, and some of it with force. */
const hostileStyles = `
  html { font-size: 10px; }
  * { all: unset !important; display: inline !important; letter-spacing: 3px !important; text-transform: uppercase !important; }
  head, head * { display: none !important; }
  html, body, main { display: block !important; }
  main { position: absolute !important; inset: 0 auto auto 0 !important; inline-size: 640px !important; }
  div, p, ul, ol, li, h1, h2, h3, button, input, label, fieldset, legend, span, svg, a {
    margin: 13px !important; padding: 7px !important; border: 3px solid red !important; color: red !important;
    background: yellow !important; font: italic 30px/3 serif !important; float: left !important; width: 50% !important;
  }
  label { display: none !important; }
  [hidden] { display: block !important; }
  :focus { outline: none !important; }
`;
const cleanStyles = 'main { position: absolute; inset: 0 auto auto 0; inline-size: 640px; }';

/** What scripts of old websites do to everybody's arrays, and to the short name that two libraries fight for. */
const hostileScript = `
  Array.prototype.each = function (act) { this.forEach(act); };
  Array.prototype.without = function (value) { return this.filter((each) => each !== value); };
  String.prototype.capitalize = function () { return this.toUpperCase(); };
  Function.prototype.delay = function () {};
  window.$ = window.jQuery = undefined;
`;

/** What the styles above change, and what else is inherited. Of the page only its font and its tokens get in. */
const looks = [
  ...[
    'display',
    'visibility',
    'opacity',
    'float',
    'position',
    'box-sizing',
    'list-style',
    'cursor',
    'white-space',
  ],
  ...['margin', 'padding', 'border', 'outline', 'color', 'background-color', 'font-size', 'font-style'],
  ...[
    'font-weight',
    'line-height',
    'letter-spacing',
    'word-spacing',
    'text-transform',
    'text-align',
    'text-indent',
  ],
];

/** How each thing in the element looks and where it is; runs in the page. */
function readLooks(names: readonly string[]): string[] {
  const root = document.querySelector('wm-slot-picker')?.shadowRoot?.querySelector('.root');
  const start = root?.getBoundingClientRect();
  return [...(root?.querySelectorAll('*') ?? [])].map((element) => {
    const style = getComputedStyle(element);
    const { x, y, width, height } = element.getBoundingClientRect();
    const box = [x - (start?.x ?? 0), y - (start?.y ?? 0), width, height].map(Math.round);
    const values = names.map((name) => `${name}: ${style.getPropertyValue(name)}`);
    return [`${element.localName}.${element.className}`, box.join(' '), ...values].join('\n');
  });
}

/** What the page has done to what surrounds the element. */
function readHost() {
  const arrayKeys: string[] = [];
  for (const key in []) arrayKeys.push(key);
  return {
    textTransform: getComputedStyle(document.querySelector('wm-slot-picker')!).textTransform,
    arrayKeys,
  };
}

async function expectSameLooks(clean: Page, hostile: Page): Promise<void> {
  const [expected = [], actual = []] = await Promise.all(
    [clean, hostile].map((page) => page.evaluate(readLooks, looks)),
  );
  assert.ok(expected.length > 20, 'there is something to compare');
  assert.equal(actual.length, expected.length);
  for (const [index, looks] of expected.entries()) {
    if (looks !== actual[index]) assert.deepEqual(actual[index]?.split('\n'), looks.split('\n'));
  }
}

/** Ways on, each with what is there when all of the next step is. */
const steps: { go(page: Page): Promise<void>; arrive(page: Page): Promise<void> }[] = [
  {
    go: (page) => press(page, /^Reisepass$/),
    arrive: (page) => page.getByRole('button', { name: '9:00 Uhr', exact: true }).waitFor(),
  },
  { go: (page) => chooseTime(page, '9:00 Uhr'), arrive: (page) => page.getByLabel('Name').waitFor() },
];

journey(
  'on a page with hostile styles, scripts and a base elsewhere an element looks and works as ever',
  { now },
  async (stage) => {
    const body = '<main><wm-slot-picker base-url="/" office="buergerbuero"></wm-slot-picker></main>';
    const tag = `<script type="module" src="${stage.url}/embed/wartemarke.js"></script>`;
    const link = '<link rel="stylesheet" href="/town.css">';
    // The server itself, so that `/` is its address, with two pages of a town before it.
    const open = async (head: string, styles: string) => {
      const page = await stage.open('/termin', 'desktop', {
        before: async (opened) => {
          const site = createSite(
            { '/termin': { head, body } },
            { '/town.css': styles, '/old.js': hostileScript },
          );
          const town = await stage.host(site);
          await opened.route(/\/(termin|town\.css|old\.js)$/, async (route) => {
            const { pathname } = new URL(route.request().url());
            await route.fulfill({ response: await route.fetch({ url: town + pathname }) });
          });
        },
      });
      await seeHeading(page, 'Worum geht es?');
      return page;
    };
    const base = '<base href="https://elsewhere.example/deep/">';
    const clean = await open(tag + link, cleanStyles);
    const hostile = await open(`<script src="/old.js"></script>${link}${base}${tag}`, hostileStyles);
    assert.deepEqual(await clean.evaluate(readHost), { textTransform: 'none', arrayKeys: [] });
    assert.deepEqual(await hostile.evaluate(readHost), {
      textTransform: 'uppercase',
      arrayKeys: ['each', 'without'],
    });
    await expectSameLooks(clean, hostile);
    for (const { go, arrive } of steps) {
      for (const page of [clean, hostile]) {
        await go(page);
        await arrive(page);
        await page.mouse.move(0, 0);
      }
      await expectSameLooks(clean, hostile);
    }
    await fillIn(hostile, { Name: 'Ada Beispiel' });
    await press(hostile, 'Termin buchen');
    await seeHeading(hostile, 'Ihr Termin ist gebucht');
  },
);
