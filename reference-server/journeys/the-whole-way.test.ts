import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { journey } from './journey.ts';
import { lookAt } from './look-at.ts';
import type { Stage } from './stage.ts';
import {
  checkInCodeOf,
  chooseTime,
  manageLink,
  openPaired,
  press,
  see,
  seeHeading,
  signIn,
} from './steps.ts';
import { refusals } from './watch.ts';

// A Tuesday; the office opens at eight.
const now = '2027-04-06T08:00:00+02:00';
const office = 'buergerbuero';

/** Books so many identity cards for today at a time, and gives the page with the confirmation. */
async function book(
  stage: Stage,
  { time, name, cards = 1 }: { time: string; name: string; cards?: number },
): Promise<Page> {
  const page = await stage.open(`/termin/${office}#service=identity-card`, 'phone');
  await seeHeading(page, 'Wann möchten Sie kommen?');
  for (let more = 1; more < cards; more += 1) await press(page, 'Eins mehr: Personalausweis');
  await chooseTime(page, time);
  await page.getByLabel('Name').fill(name);
  await press(page, 'Termin buchen');
  await seeHeading(page, 'Ihr Termin ist gebucht');
  return page;
}

async function serveNext(desk: Page): Promise<void> {
  await press(desk, 'Bedienung beginnen');
  await press(desk, 'Bedienung abschließen');
}

journey(
  'a citizen books at home, arrives, follows the line, is called and served; a walk-in comes after',
  { now, expected: [refusals.unpaired] },
  async (stage) => {
    const board = await openPaired(stage, { office, kind: 'board' });
    await see(board, 'Gerade wird niemand aufgerufen');

    const home = await book(stage, { time: '8:30 Uhr', name: 'Ada Beispiel', cards: 2 });
    const link = await manageLink(home);
    const confirmation = await stage.open(link.pathname + link.hash, 'phone');
    await see(confirmation, 'Termin bestätigt');
    await see(confirmation, '2 ×');

    const camera = await checkInCodeOf(stage, link);
    const kiosk = await openPaired(stage, { office, kind: 'kiosk', camera });
    await seeHeading(kiosk, 'Sie sind angemeldet');
    await see(kiosk, 'A001');
    await see(kiosk, 'Wartebereich 1, Erdgeschoss links');
    await lookAt(kiosk);

    await confirmation.reload();
    await see(confirmation, 'A001');
    await see(confirmation, 'Sie sind als Nächstes dran.');

    const walkInKiosk = await openPaired(stage, { office, kind: 'kiosk' });
    await press(walkInKiosk, /Ich habe keinen Termin|Nummer ziehen/);
    await press(walkInKiosk, 'Ausweise und Reisedokumente');
    await press(walkInKiosk, /^Reisepass$/);
    await seeHeading(walkInKiosk, 'Das ist Ihre Nummer');
    await see(walkInKiosk, 'A002');

    await stage.pass(30);
    const desk = await signIn(stage);
    await press(desk, 'Schalter 1');
    await press(desk, 'Nächste Nummer aufrufen');
    // The walk-in has waited for half an hour; the appointment is due only now.
    await see(board, 'A002');
    await serveNext(desk);

    await press(desk, 'Nächste Nummer aufrufen');
    await see(board, 'A001');
    await see(confirmation, 'Sie sind dran');
    await see(confirmation, 'Schalter 1');
    await lookAt(board);
    await lookAt(desk);
    await serveNext(desk);
    await see(confirmation, /Termin erledigt|Vielen Dank für Ihren Besuch/);
  },
);

const expected = [refusals.unpaired, refusals.conflict];
journey('who comes on the wrong day is told the right one', { now, expected }, async (stage) => {
  const home = await book(stage, { time: '9:00 Uhr', name: 'Ada Beispiel' });
  const camera = await checkInCodeOf(stage, await manageLink(home));
  await stage.pass(24 * 60);
  const kiosk = await openPaired(stage, { office, kind: 'kiosk', camera });
  await seeHeading(kiosk, 'Ihr Termin ist an einem anderen Tag');
  await see(kiosk, '6. April');
  await see(kiosk, '9:00');
});

journey(
  'of two who want the last slot, one gets it and the other gets another without typing anew',
  { now, expected: [refusals.conflict] },
  async (stage) => {
    const wish = { services: [{ id: 'identity-card', quantity: 1 }], startAt: '2027-04-06T10:00:00+02:00' };
    const open = () => stage.open(`/termin/${office}#service=identity-card`, 'desktop');
    const pages = await Promise.all([open(), open()]);
    for (const page of pages) await page.getByRole('button', { name: '10:00 Uhr' }).waitFor();
    const clerk = await stage.asClerk();
    for (let lane = 1; lane < 4; lane += 1) await clerk.holds.create(office, wish);
    await Promise.all(pages.map((page) => chooseTime(page, '10:00 Uhr')));
    const won = pages.map((page) => page.getByLabel('Name').waitFor());
    const lost = pages.map((page) => see(page, 'Dieser Termin ist gerade vergeben worden'));
    const winner = await Promise.any(won.map((seen, index) => seen.then(() => index)));
    const loser = await Promise.any(lost.map((seen, index) => seen.then(() => index)));
    await Promise.allSettled([...won, ...lost].map((seen) => Promise.race([seen, Promise.resolve()])));
    assert.notEqual(winner, loser);
    const other = pages[loser]!;
    await press(other, /^(9:55|10:15|9:45|10:05|9:50|10:10)/);
    await other.getByLabel('Name').waitFor();
  },
);
