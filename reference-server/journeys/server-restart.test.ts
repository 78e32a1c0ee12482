import { journey } from './journey.ts';
import { openPaired, press, see, seeHeading, signIn } from './steps.ts';
import { refusals } from './watch.ts';

// A Tuesday; the office opens at eight.
const now = '2027-04-06T08:00:00+02:00';
const office = 'buergerbuero';
/** What browsers say of a server that is gone. */
const gone = /net::ERR_|status of 50[234]|fetching the script/;

journey(
  'board, phone and desk recover by themselves when the server is started again',
  { now, expected: [refusals.unpaired, gone] },
  async (stage) => {
    const clerk = await stage.asClerk();
    const services = [{ id: 'passport', quantity: 1 }];
    const draw = () => clerk.tickets.draw(office, { services });
    const links = [await draw(), await draw()].map(({ link }) => new URL(link));
    const board = await openPaired(stage, { office, kind: 'board' });
    const desk = await signIn(stage);
    await press(desk, 'Schalter 1');
    await press(desk, 'Nächste Nummer aufrufen');
    await see(board, 'A001');
    const phone = await stage.open(links[1]!.pathname + links[1]!.hash, 'phone');
    await see(phone, 'A002');

    await stage.restart(async () => {
      // What was called stays to be read, and everybody is told that it may be old.
      await see(board, /Keine Verbindung/);
      await see(board, 'A001');
      await see(phone, /Keine Verbindung/);
      await see(phone, 'A002');
      await see(desk, /Keine Verbindung/);
    });

    await press(desk, 'Bedienung beginnen');
    await press(desk, /^Bedienung abschließen/);
    await press(desk, 'Nächste Nummer aufrufen');
    await see(board, 'A002');
    await seeHeading(phone, 'Sie sind dran');
    await see(phone, 'Schalter 1');
  },
);
