import type { Page } from 'playwright-core';
import type { Stage } from './stage.ts';

/** Waits until a text can be seen; what is only for screen readers or is folded away does not count. */
export async function see(page: Page, text: string | RegExp): Promise<void> {
  await page.getByText(text).filter({ visible: true }).first().waitFor();
}

/** Waits for a heading. */
export async function seeHeading(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('heading', { name }).filter({ visible: true }).first().waitFor();
}

/** Presses the button of that name. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).filter({ visible: true }).first().click();
}

/** Fills in fields by their labels. */
export async function fillIn(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(fields)) {
    await page.getByLabel(label).filter({ visible: true }).first().fill(text);
  }
}

/** The town's page is in another language, as when its own switch was pressed. */
export async function speak(page: Page, language: string): Promise<void> {
  await page.evaluate((lang) => {
    document.documentElement.lang = lang;
    document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
  }, language);
}

/** Looks for a concern by a word of everyday life, and chooses it by its name. */
export async function chooseConcern(page: Page, word: string, name: string): Promise<void> {
  await page.getByRole('searchbox').fill(word);
  await page.getByRole('button', { name, exact: true }).first().click();
}

/** Chooses a free time of the day that is shown. */
export async function chooseTime(page: Page, time: string): Promise<void> {
  await page.getByRole('button', { name: time, exact: true }).first().click();
}

/** Pairs a device of the house. */
export async function openPaired(
  stage: Stage,
  { office, kind, camera }: { office: string; kind: 'kiosk' | 'board'; camera?: string },
): Promise<Page> {
  const page = await stage.open(`/${kind}/${office}`, kind, camera === undefined ? {} : { camera });
  await fillIn(page, { 'Einmal-Code': await stage.createCode(office, kind) });
  await press(page, 'Gerät anmelden');
  return page;
}

/** Somebody comes to a kiosk before which nobody has been for a while, and touches its screen. */
export async function approach(kiosk: Page): Promise<void> {
  await press(kiosk, /Bitte berühren Sie den Bildschirm/);
}

/** A clerk signs in. */
export async function signIn(stage: Stage): Promise<Page> {
  const desk = await stage.open('/desk', 'desktop');
  await fillIn(desk, { Anmeldename: stage.clerk.name, Passwort: stage.clerk.password });
  await press(desk, 'Anmelden');
  return desk;
}

/** The clerk says where they work today. */
export async function takeCounter(desk: Page, office: string, counter: string): Promise<void> {
  await desk.getByRole('region', { name: office }).getByRole('button', { name: counter }).first().click();
}

/** The link to what was booked, from the confirmation on the screen. */
export async function manageLink(page: Page): Promise<URL> {
  const href = await page.getByRole('link', { name: 'Link zu Ihrem Termin' }).getAttribute('href');
  return new URL(href ?? '');
}

/** What the QR code of an appointment holds. */
export async function checkInCodeOf({ client }: Stage, link: URL): Promise<string> {
  const access = new URLSearchParams(link.hash.slice(1));
  const [office, id, token] = ['office', 'id', 'token'].map((name) => access.get(name)!);
  const { checkInCode } = await client.appointments.get({ office: office!, id: id!, token: token! });
  return checkInCode;
}
