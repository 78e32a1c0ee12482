import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { expectReadable } from './geometry.ts';
import { takeKeyboard } from './keyboard.ts';
import { lookAt } from './look-at.ts';
import { setStage } from './stage.ts';

const now = '2027-04-12T07:00:00+02:00';

/** A page of the town, and a change of what stands in it. */
async function openChanged(t: Parameters<typeof setStage>[0], change: (main: HTMLElement) => void) {
  const stage = await setStage(t, { now });
  const page: Page = await stage.open('/appointment', 'magnified');
  await page.getByRole('heading', { name: 'Hier fehlt der Link' }).waitFor();
  await page.locator('main').evaluate(change);
  return { stage, page };
}

test('what a page must never do is found', async (t) => {
  const { stage, page } = await openChanged(t, () => {
    console.error('a mistake');
    localStorage.setItem('name', 'Ada');
    document.cookie = 'visited=yes';
  });
  await page.goto(`${stage.url}/appointment?of=secret-token#token=secret-token`);
  await page.evaluate(() => fetch('https://elsewhere.example/').catch(() => undefined));
  const findings = (await stage.findings()).join('\n');
  const wanted = [
    'a mistake',
    'Content Security Policy',
    'localStorage of /appointment has "name"',
    'cookie "visited"',
    'secret in the address /appointment?of=secret-token',
  ];
  for (const finding of wanted) assert.ok(findings.includes(finding), `${finding} in:\n${findings}`);
});

test('a text that is cut off, sticks out or lies over another is found', async (t) => {
  const { page } = await openChanged(t, (main) => {
    const add = (text: string, style: Partial<CSSStyleDeclaration>) => {
      const box = document.createElement('p');
      box.append(text);
      Object.assign(box.style, style);
      main.append(box);
    };
    add('cut', { width: '10px', overflow: 'hidden' });
    add('far', { position: 'absolute', left: '310px' });
    add('over', { position: 'relative', marginTop: '-42px', marginBottom: '60px' });
  });
  await assert.rejects(expectReadable(page), ({ message }: Error) =>
    ['cut off: cut', 'outside: far', 'lies over “over”'].every((finding) => message.includes(finding)),
  );
  await assert.rejects(lookAt(page), /Wider than its window/);
});

test('a page with a fault is not accessible, and a focus that is hidden is found', async (t) => {
  const { page } = await openChanged(t, (main) => {
    main.append(document.createElement('img'));
    const button = document.createElement('button');
    button.style.outline = 'none';
    button.append('Hidden');
    main.append(button);
  });
  await assert.rejects(lookAt(page), /image-alt/);
  await assert.rejects(takeKeyboard(page).tabTo(/^Hidden$/), /Nobody can see that “Hidden” has the focus/);
});
