import { journey } from './journey.ts';
import { takeKeyboard } from './keyboard.ts';
import { lookAt } from './look-at.ts';
import { see } from './steps.ts';
import { refusals } from './watch.ts';

// A Monday, before the office opens.
const now = '2027-04-12T07:00:00+02:00';
const expected = [refusals.incomplete];

journey(
  'two concerns with quantities are booked with the keyboard alone',
  { now, expected },
  async (stage) => {
    const page = await stage.open('/termin/buergerbuero', 'desktop');
    const { tabTo, tabBackTo, landOn, key, type } = takeKeyboard(page);
    await see(page, 'Worum geht es?');
    await lookAt(page);

    // The citizen looks for an everyday word and chooses what was found.
    await tabTo(/^Anliegen suchen/);
    await type('Perso');
    await see(page, /Anliegen gefunden/);
    await lookAt(page);
    await tabTo(/^Personalausweis$/);
    await key('Enter');
    await landOn(/^Wann möchten Sie kommen\?$/);

    // Two of them, and two passports in the same appointment.
    await tabTo(/^Eins mehr: Personalausweis$/);
    await key('Enter');
    await see(page, 'etwa 25 Minuten');
    await tabTo(/^Noch ein Anliegen im selben Termin$/);
    await key('Enter');
    await see(page, 'Hinzufügen');
    await tabTo(/^Noch ein Anliegen im selben Termin$/);
    await type('Reisepass');
    await lookAt(page);
    await tabTo(/^Hinzufügen$/);
    await key('Enter');
    await see(page, 'etwa 40 Minuten');
    await landOn(/^Noch ein Anliegen im selben Termin$/);
    await tabBackTo(/^Eins mehr: Reisepass$/);
    await key('Space');
    await see(page, 'etwa 50 Minuten');

    // The citizen waits for the new times, looks at another day and takes nine o’clock.
    await page.locator('.days:not([inert]) button[aria-expanded=true]').first().waitFor();
    await tabTo(/^Mittwoch, 14\. April/);
    await key('Enter');
    await page
      .locator('li.open', { hasText: '14. April' })
      .getByRole('button', { name: '9:00 Uhr' })
      .waitFor();
    await tabTo(/^9:00 Uhr$/);
    await lookAt(page);
    await key('Enter');
    await landOn(/^Ihre Angaben$/);

    // What is missing is said, and one key leads to it.
    await tabTo(/^Termin buchen$/);
    await key('Enter');
    await landOn(/^Bitte prüfen Sie Ihre Angaben/);
    await lookAt(page);
    await tabTo(/Bitte geben Sie Ihren Namen an\.$/);
    await key('Enter');
    await landOn(/^Name/);
    await type('Ada Beispiel');
    await tabTo(/^Termin buchen$/);
    await key('Enter');
    await landOn(/^Ihr Termin ist gebucht$/);
    await see(page, 'Mittwoch, 14. April');
    await see(page, 'Reisepass');
    await lookAt(page);
    await tabTo(/^Link zu Ihrem Termin$/);
  },
);
