import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { setStage, type Stage } from './stage.ts';

// A Tuesday; the office opens at eight.
const morning = '2027-04-06T08:00:00+02:00';
const office = 'buergerbuero';

/** Waits until a text can be seen; what is only for screen readers or is folded away does not count. */
async function see(page: Page, text: string | RegExp): Promise<void> {
  await page.getByText(text).filter({ visible: true }).first().waitFor();
}

async function openPaired(stage: Stage, kind: 'kiosk' | 'board', camera?: string): Promise<Page> {
  const page = await stage.open(`/${kind}/${office}`, kind, camera === undefined ? {} : { camera });
  await page.getByLabel('Einmal-Code').fill(await stage.createCode(office, kind));
  await page.getByRole('button', { name: 'Gerät anmelden' }).click();
  return page;
}

/** Books so many identity cards for today at a time, and gives the page with the confirmation. */
async function book(
  stage: Stage,
  { time, name, cards = 1 }: { time: string; name: string; cards?: number },
): Promise<Page> {
  const page = await stage.open(`/termin/${office}`, 'phone');
  await page.getByRole('button', { name: 'Personalausweis', exact: true }).first().click();
  for (let more = 1; more < cards; more += 1)
    await page.getByRole('button', { name: 'Eins mehr: Personalausweis' }).click();
  await page.getByRole('button', { name: time }).first().click();
  await page.getByLabel('Name').fill(name);
  await page.getByRole('button', { name: 'Termin buchen' }).click();
  await page.getByRole('heading', { name: 'Ihr Termin ist gebucht' }).waitFor();
  return page;
}

async function linkIn(page: Page): Promise<URL> {
  const href = await page.getByRole('link', { name: 'Link zu Ihrem Termin' }).getAttribute('href');
  return new URL(href ?? '');
}

async function checkInCodeOf(stage: Stage, link: URL): Promise<string> {
  const access = new URLSearchParams(link.hash.slice(1));
  const { checkInCode } = await stage.client.appointments.get({
    office: access.get('office')!,
    id: access.get('id')!,
    token: access.get('token')!,
  });
  return checkInCode;
}

async function signIn(stage: Stage, counter: string): Promise<Page> {
  const desk = await stage.open('/desk', 'desktop');
  await desk.getByLabel('Anmeldename').fill(stage.clerk.name);
  await desk.getByLabel('Passwort').fill(stage.clerk.password);
  await desk.getByRole('button', { name: 'Anmelden' }).click();
  await desk.getByRole('button', { name: counter }).first().click();
  return desk;
}

test('a citizen books at home, arrives, follows the line, is called and served; a walk-in comes after', async (t) => {
  const stage = await setStage(t, { now: morning });
  const board = await openPaired(stage, 'board');
  await see(board, 'Gerade wird niemand aufgerufen');

  const home = await book(stage, { time: '8:30 Uhr', name: 'Ada Beispiel', cards: 2 });
  const link = await linkIn(home);
  const confirmation = await stage.open(link.pathname + link.hash, 'phone');
  await see(confirmation, 'Termin bestätigt');
  await see(confirmation, '2 ×');

  const kiosk = await openPaired(stage, 'kiosk', await checkInCodeOf(stage, link));
  await kiosk.getByRole('heading', { name: 'Sie sind angemeldet' }).waitFor();
  await see(kiosk, 'A001');
  await see(kiosk, 'Wartebereich 1, Erdgeschoss links');

  await confirmation.reload();
  await see(confirmation, 'A001');
  await see(confirmation, 'Sie sind als Nächstes dran.');

  const walkInKiosk = await openPaired(stage, 'kiosk');
  await walkInKiosk
    .getByRole('button', { name: /Ich habe keinen Termin|Nummer ziehen/ })
    .first()
    .click();
  await walkInKiosk.getByRole('button', { name: 'Ausweise und Reisedokumente' }).click();
  await walkInKiosk.getByRole('button', { name: 'Reisepass', exact: true }).click();
  await walkInKiosk.getByRole('heading', { name: 'Das ist Ihre Nummer' }).waitFor();
  await see(walkInKiosk, 'A002');

  await stage.pass(30);
  const desk = await signIn(stage, 'Schalter 1');
  await desk.getByRole('button', { name: 'Nächste Nummer aufrufen' }).click();
  await desk.getByRole('button', { name: 'Bedienung beginnen' }).waitFor();
  // The walk-in has waited for half an hour; the appointment is due only now.
  await see(board, 'A002');
  await desk.getByRole('button', { name: 'Bedienung beginnen' }).click();
  await desk.getByRole('button', { name: 'Bedienung abschließen' }).click();

  await desk.getByRole('button', { name: 'Nächste Nummer aufrufen' }).click();
  await see(board, 'A001');
  await see(confirmation, 'Sie sind dran');
  await see(confirmation, 'Schalter 1');
  await desk.getByRole('button', { name: 'Bedienung beginnen' }).click();
  await desk.getByRole('button', { name: 'Bedienung abschließen' }).click();
  await see(confirmation, /Termin erledigt|Vielen Dank für Ihren Besuch/);
  assert.deepEqual(stage.failures, []);
});

test('who comes on the wrong day is told the right one', async (t) => {
  const stage = await setStage(t, { now: morning });
  const home = await book(stage, { time: '9:00 Uhr', name: 'Ada Beispiel' });
  const code = await checkInCodeOf(stage, await linkIn(home));
  await stage.pass(24 * 60);
  const kiosk = await openPaired(stage, 'kiosk', code);
  await kiosk.getByRole('heading', { name: 'Ihr Termin ist an einem anderen Tag' }).waitFor();
  await see(kiosk, '6. April');
  await see(kiosk, '9:00');
  assert.deepEqual(stage.failures, []);
});

test('of two who want the last slot, one gets it and the other gets another without typing anew', async (t) => {
  const stage = await setStage(t, { now: morning });
  const wish = {
    services: [{ id: await identityCard(stage), quantity: 1 }],
    startAt: '2027-04-06T10:00:00+02:00',
  };
  const pages = await Promise.all([1, 2].map(() => stage.open(`/termin/${office}`, 'desktop')));
  for (const page of pages) {
    await page.getByRole('button', { name: 'Personalausweis', exact: true }).first().click();
    await page.getByRole('button', { name: '10:00 Uhr' }).waitFor();
  }
  for (let lane = 1; lane < 4; lane += 1) await stage.client.holds.create(office, wish);
  await Promise.all(pages.map((page) => page.getByRole('button', { name: '10:00 Uhr' }).click()));
  const won = pages.map((page) => page.getByLabel('Name').waitFor());
  const lost = pages.map((page) =>
    page.getByText('Dieser Termin ist gerade vergeben worden').first().waitFor(),
  );
  const winner = await Promise.any(won.map((seen, index) => seen.then(() => index)));
  const loser = await Promise.any(lost.map((seen, index) => seen.then(() => index)));
  await Promise.allSettled([...won, ...lost].map((seen) => Promise.race([seen, Promise.resolve()])));
  assert.notEqual(winner, loser);
  const other = pages[loser]!;
  await other
    .getByRole('button', { name: /^(9:55|10:15|9:45|10:05|9:50|10:10)/ })
    .first()
    .click();
  await other.getByLabel('Name').waitFor();
});

async function identityCard({ client }: Stage): Promise<string> {
  const { services } = await client.offices.get(office);
  return services.find(({ name }) => name === 'Personalausweis')!.id;
}
