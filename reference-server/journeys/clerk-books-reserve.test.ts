import type { TownConfiguration } from '../src/town/configuration.ts';
import { journey } from './journey.ts';
import { lookAt } from './look-at.ts';
import { chooseTime, fillIn, press, see, seeHeading, signIn, takeCounter } from './steps.ts';

// A Monday; the only hour of the week is on Wednesday at ten, and half of it is kept for the office.
const now = '2027-04-12T07:00:00+02:00';
const ada = 'ada@home.example';

function shrink(town: TownConfiguration): void {
  const queue = town.offices[0]!.queues.find(({ id }) => id === 'service')!;
  queue.hours.weekly = [{ days: ['wed'], from: '10:00', to: '11:00', lanes: 1, breaks: [] }];
  queue.booking = { ...queue.booking, horizonDays: 6, onlineShare: 0.5 };
}

journey(
  'a clerk books from the reserve for a caller when online all is taken',
  { now, change: shrink },
  async (stage) => {
    const home = await stage.open('/termin/buergerbuero#service=identity-card', 'desktop');
    await seeHeading(home, 'Wann möchten Sie kommen?');
    await press(home, 'Eins mehr: Personalausweis');
    await see(home, 'etwa 25 Minuten');
    await chooseTime(home, '10:00 Uhr');
    await fillIn(home, { Name: 'Bob Beispiel' });
    await press(home, 'Termin buchen');
    await seeHeading(home, 'Ihr Termin ist gebucht');

    const late = await stage.open('/termin/buergerbuero#service=identity-card', 'phone');
    await see(late, 'Zurzeit ist nichts frei.');
    await lookAt(late);

    // Ada calls instead.
    const desk = await signIn(stage);
    await takeCounter(desk, 'Bürgerbüro', 'Schalter 1');
    await press(desk, /^Termine$/);
    await see(desk, 'Heute sind keine Termine gebucht.');
    await press(desk, 'Termin buchen');
    await seeHeading(desk, 'Einen Termin für jemanden buchen');
    await lookAt(desk);
    await desk.getByRole('searchbox', { name: 'Anliegen suchen' }).fill('Perso');
    await press(desk, /^Personalausweis$/);
    await seeHeading(desk, 'Wann möchten Sie kommen?');
    await lookAt(desk);
    await chooseTime(desk, '10:30 Uhr');
    await fillIn(desk, { Name: 'Ada Beispiel', 'E-Mail-Adresse': ada });
    await lookAt(desk);
    await press(desk, 'Termin buchen');
    await seeHeading(desk, 'Ihr Termin ist gebucht');
    await lookAt(desk);
    await press(desk, 'Zurück zur Liste');
    await press(desk, 'Einen Tag weiter');
    await press(desk, 'Einen Tag weiter');
    await see(desk, 'Ada Beispiel');
    await see(desk, '2 Termine');
    await lookAt(desk);
    await stage.inbox.read(ada, /^Ihr Termin ist bestätigt: .*14\. April.* 10:30/);
  },
);
