import type { Page } from 'playwright-core';
import { journey } from './journey.ts';
import { lookAt } from './look-at.ts';
import { press, see, seeHeading } from './steps.ts';
import type { Stage } from './stage.ts';
import { refusals } from './watch.ts';

// A Wednesday; the office has just opened, and there is a market on Saturday.
const now = '2027-04-14T08:00:00+02:00';
const expected = [refusals.unpaired];

async function hang(stage: Stage, settings: string, submit = 'Gerät anmelden'): Promise<Page> {
  const screen = await stage.open(`/board/buergerbuero?${settings}`, 'board');
  const code = await stage.createCode('buergerbuero', 'board');
  await screen.getByRole('textbox').fill(code);
  await press(screen, submit);
  return screen;
}

journey(
  'an entrance shows news, hours, a picture and the way, one after the other',
  { now, expected },
  async (stage) => {
    const entrance = await hang(stage, 'mode=signage&zone=entrance');
    await seeHeading(entrance, 'Passfoto gleich hier');
    await lookAt(entrance);
    await stage.pass(1);
    await seeHeading(entrance, 'Öffnungszeiten');
    await see(entrance, '8:00 – 16:00');
    await lookAt(entrance);
    await stage.pass(1);
    await entrance.getByRole('img', { name: /Marktstände vor dem Rathaus/ }).waitFor();
    await see(entrance, 'Wochenmarkt: samstags von 8 bis 13 Uhr');
    await lookAt(entrance);
    await stage.pass(1);
    await seeHeading(entrance, 'Wegweiser');
    await see(entrance, 'Kfz-Zulassung und Standesamt');
    await lookAt(entrance);
  },
);

journey(
  'at night an entrance is dark, and says how to book',
  { now: '2027-04-14T20:30:00+02:00', expected },
  async (stage) => {
    const entrance = await hang(stage, 'mode=signage&zone=entrance&night=20:00-06:00');
    await seeHeading(entrance, 'Öffnungszeiten');
    await entrance.locator('wm-call-board[data-dark]').waitFor();
    await lookAt(entrance);
    await stage.pass(1);
    await see(entrance, 'Wochenmarkt: samstags von 8 bis 13 Uhr');
    await stage.pass(1);
    await seeHeading(entrance, 'Wegweiser');
    await stage.pass(1);
    await seeHeading(entrance, 'Termine gibt es rund um die Uhr');
    await lookAt(entrance);
  },
);

journey(
  'a hall shows calls beside the pages of its zone and who waits, in the language of the screen',
  { now, expected },
  async (stage) => {
    const clerk = await stage.asClerk();
    const services = [{ id: 'identity-card', quantity: 1 }];
    for (let index = 0; index < 3; index += 1) await clerk.tickets.draw('buergerbuero', { services });
    const hall = await hang(stage, 'zone=waiting-1&lang=en&muted', 'Pair device');
    await seeHeading(hall, 'Nobody is being called');
    await lookAt(hall);
    await clerk.counters.callNext('buergerbuero', 'counter-2');
    await seeHeading(hall, 'Now called');
    await see(hall, 'Counter 2');
    await see(hall, 'Ground floor, on the left');
    await see(hall, 'A002');
    await seeHeading(hall, 'Passport photo right here');
    await lookAt(hall);
  },
);
