import assert from 'node:assert/strict';
import type { Arrival } from '@wartemarke/contract';
import type { Page } from 'playwright-core';
import { dueAt } from '../src/arrival/due-at.ts';
import { whoIsNext, type WaitingTicket } from '../src/calling/who-is-next.ts';
import { journey } from './journey.ts';
import { lookAt } from './look-at.ts';
import type { Stage } from './stage.ts';
import { approach, openPaired, press, see, seeHeading, signIn } from './steps.ts';
import { refusals } from './watch.ts';

// A Tuesday; the office opens at eight.
const day = '2027-04-06';
const now = `${day}T08:00:00+02:00`;
const office = 'buergerbuero';
const service = 'passport';
const minuteMs = 60_000;
const at = (time: string) => Date.parse(`${day}T${time}:00+02:00`);

/** Somebody who waits: the number, the phone, and what the rule needs to know. */
interface Waiting extends WaitingTicket {
  readonly label: string;
  readonly phone: Page;
}

async function book({ asClerk }: Stage, time: string) {
  const clerk = await asClerk();
  const startAt = `${day}T${time}:00+02:00`;
  const hold = await clerk.holds.create(office, { services: [{ id: service, quantity: 1 }], startAt });
  return clerk.appointments.create(office, {
    hold: hold.id,
    token: hold.token,
    contact: { name: 'Ada Beispiel' },
  });
}

/** What a kiosk was answered when somebody arrived there. */
async function arriving(kiosk: Page, act: () => Promise<void>): Promise<Arrival> {
  const answered = kiosk.waitForResponse(
    (response) => /\/(check-ins|tickets)$/.test(new URL(response.url()).pathname) && response.ok(),
  );
  await act();
  return (await (await answered).json()) as Arrival;
}

const draw = (kiosk: Page) =>
  arriving(kiosk, async () => {
    await press(kiosk, 'Nummer ziehen');
    await press(kiosk, 'Ausweise und Reisedokumente');
    await press(kiosk, /^Reisepass$/);
  });

const typeIn = (kiosk: Page, code: string) =>
  arriving(kiosk, async () => {
    await press(kiosk, 'Code eintippen');
    for (const sign of code.replaceAll('-', '')) {
      await kiosk.getByRole('button', { name: sign, exact: true }).click();
    }
    await press(kiosk, /^Anmelden$/);
  });

/** Takes the number along on a phone, and leaves the kiosk to the next one. */
async function takeAlong(stage: Stage, kiosk: Page, arrival: Arrival, arrivedAt: number): Promise<Waiting> {
  const { number } = arrival.ticket;
  await see(kiosk, number);
  await press(kiosk, 'Fertig');
  const link = new URL(arrival.link);
  const phone = await stage.open(link.pathname + link.hash, 'phone');
  await see(phone, number);
  const appointmentAt = arrival.appointmentAt === undefined ? null : Date.parse(arrival.appointmentAt);
  return {
    ...{ label: number, number: Number(number.slice(1)), phone, queue: 'service', forCounter: null },
    services: [{ id: service }],
    dueAt: dueAt({ arrivedAt, appointmentAt, patienceMinutes: 15, earlierMinutes: 0 }),
  };
}

async function openDesk(stage: Stage, counter: string): Promise<Page> {
  const desk = await signIn(stage);
  await press(desk, counter);
  await desk.getByRole('button', { name: 'Nächste Nummer aufrufen' }).waitFor();
  return desk;
}

/** Counts the tones that a page sounds from now on. */
async function listen(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const { start } = OscillatorNode.prototype;
    const heard = window as unknown as { tones: number };
    heard.tones = 0;
    OscillatorNode.prototype.start = function (when) {
      if (this.context.state === 'running') heard.tones += 1;
      start.call(this, when);
    };
  });
  return () => page.evaluate(() => (window as unknown as { tones: number }).tones);
}

journey(
  'on a mixed morning everybody is called in the order of the rule, seen and heard, each at one counter',
  { now, expected: [refusals.unpaired] },
  async (stage) => {
    const [bea, cem, dora] = await Promise.all(['08:20', '08:30', '08:40'].map((time) => book(stage, time)));
    const board = await openPaired(stage, { office, kind: 'board' });
    const countTones = await listen(board);
    const kiosk = await openPaired(stage, { office, kind: 'kiosk' });
    const line: Waiting[] = [];
    let lastAt = at('08:00');
    const arrive = async (place: Page, time: string, how: () => Promise<Arrival>) => {
      const minutes = (at(time) - lastAt) / minuteMs;
      lastAt = at(time);
      if (minutes > 0) {
        await stage.pass(minutes);
        await approach(place);
      }
      line.push(await takeAlong(stage, place, await how(), lastAt));
    };

    await arrive(kiosk, '08:00', () => draw(kiosk));
    await arrive(kiosk, '08:05', () => typeIn(kiosk, bea!.code));
    await arrive(kiosk, '08:06', () => draw(kiosk));
    await arrive(kiosk, '08:10', () => typeIn(kiosk, cem!.code));
    // The second kiosk sees the code of the last one with its camera as soon as it is paired.
    await stage.pass(5);
    lastAt = at('08:15');
    const second = await stage.open(`/kiosk/${office}`, 'kiosk', { camera: dora!.checkInCode });
    const scanned = await arriving(second, async () => {
      await second.getByLabel('Einmal-Code').fill(await stage.createCode(office, 'kiosk'));
      await press(second, 'Gerät anmelden');
    });
    line.push(await takeAlong(stage, second, scanned, lastAt));
    await arrive(kiosk, '08:16', () => draw(kiosk));
    await see(line[0]!.phone, 'Sie sind als Nächstes dran.');

    await stage.pass(30);
    const desks = [
      await openDesk(stage, 'Schalter 1'),
      await openDesk(stage, 'Schalter 2'),
      await openDesk(stage, 'Schalter 3'),
    ];
    const waiting = [...line];
    const takeNext = () => {
      const next = whoIsNext(waiting, { id: 'counter-1', queues: ['service'] })!;
      waiting.splice(waiting.indexOf(next), 1);
      return next;
    };

    for (const [index, desk] of desks.entries()) {
      const next = takeNext();
      await press(desk, 'Nächste Nummer aufrufen');
      await see(board, next.label);
      await seeHeading(next.phone, 'Sie sind dran');
      await see(next.phone, `Schalter ${index + 1}`);
    }
    await lookAt(board);
    assert.ok((await countTones()) >= 3 * 2, 'each call sounds');

    // All three at once: nobody is called twice, and it is the next three.
    for (const desk of desks) {
      await press(desk, 'Bedienung beginnen');
      await press(desk, /^Bedienung abschließen/);
    }
    const expected = [takeNext(), takeNext(), takeNext()];
    await Promise.all(desks.map((desk) => press(desk, 'Nächste Nummer aufrufen')));
    for (const { phone, label } of expected) {
      await seeHeading(phone, 'Sie sind dran');
      await see(board, label);
    }
    const counters = await Promise.all(
      expected.map(({ phone }) =>
        phone
          .getByText(/^Schalter [123]$/)
          .first()
          .innerText(),
      ),
    );
    assert.equal(new Set(counters).size, 3);
  },
);
