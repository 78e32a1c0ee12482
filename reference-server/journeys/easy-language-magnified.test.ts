import { expectReadable } from './geometry.ts';
import { journey } from './journey.ts';
import { lookAt } from './look-at.ts';
import { chooseConcern, chooseTime, fillIn, press, see, seeHeading, speak } from './steps.ts';
import { refusals } from './watch.ts';

// A Monday, before the office opens.
const now = '2027-04-12T07:00:00+02:00';
const expected = [refusals.incomplete];

journey(
  'an appointment is made in Leichte Sprache, four times as large',
  { now, expected },
  async (stage) => {
    const page = await stage.open('/termin/buergerbuero', 'magnified');
    const look = async () => {
      await lookAt(page);
      await expectReadable(page);
    };
    await speak(page, 'de-x-leicht');
    await seeHeading(page, 'Was möchten Sie machen?');
    await look();

    await chooseConcern(page, 'Perso', 'Personal·ausweis');
    await seeHeading(page, 'Wann möchten Sie kommen?');
    await see(page, 'Digitales Pass·foto');
    await look();
    await press(page, 'Eins mehr: Personal·ausweis');
    await page.getByRole('radio', { name: 'Kalender' }).check();
    await page.getByRole('grid').waitFor();
    await look();

    await chooseTime(page, '9:00 Uhr');
    await seeHeading(page, 'Wer kommt?');
    await look();
    await press(page, 'Termin machen');
    await look();
    await fillIn(page, { 'Ihr Name': 'Ada Beispiel' });
    await press(page, 'Termin machen');
    await seeHeading(page, 'Sie haben einen Termin');
    await see(page, '9:00');
    await look();
  },
);
