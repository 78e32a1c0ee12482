import { journey } from './journey.ts';
import { lookAt } from './look-at.ts';
import { approach, chooseTime, fillIn, openPaired, press, see, seeHeading } from './steps.ts';
import { refusals } from './watch.ts';

// A Monday; the office has just opened.
const now = '2027-04-12T08:00:00+02:00';
const expected = [refusals.unpaired];

journey(
  'a citizen books at the kiosk, and checks in there when it is time',
  { now, expected },
  async (stage) => {
    const kiosk = await openPaired(stage, { office: 'buergerbuero', kind: 'kiosk' });
    await seeHeading(kiosk, 'Ich möchte einen Termin');
    await lookAt(kiosk);
    await press(kiosk, 'Termin buchen');
    await seeHeading(kiosk, 'Wofür möchten Sie einen Termin?');
    await lookAt(kiosk);
    await press(kiosk, 'Ausweise und Reisedokumente');
    await press(kiosk, /^Reisepass$/);
    await seeHeading(kiosk, 'Wann möchten Sie kommen?');
    await lookAt(kiosk);
    await chooseTime(kiosk, '9:00 Uhr');
    await fillIn(kiosk, { Name: 'Ada Beispiel' });
    await lookAt(kiosk);
    await press(kiosk, 'Termin buchen');
    await seeHeading(kiosk, 'Ihr Termin ist gebucht');
    const code = (await kiosk.locator('.number').first().innerText()).replace(/[^A-Z0-9]/g, '');
    await lookAt(kiosk);
    await press(kiosk, 'Fertig');

    // The citizen has a coffee and comes back.
    await stage.pass(40);
    await approach(kiosk);
    await press(kiosk, 'Code eintippen');
    await seeHeading(kiosk, 'Geben Sie Ihren Code ein');
    for (const sign of code) await kiosk.getByRole('button', { name: sign, exact: true }).click();
    await lookAt(kiosk);
    await press(kiosk, /^Anmelden$/);
    await seeHeading(kiosk, 'Sie sind angemeldet');
    await see(kiosk, 'A001');
    await see(kiosk, '9:00');
    await lookAt(kiosk);
  },
);
