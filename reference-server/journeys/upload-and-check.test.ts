import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { smallPdf } from '../test/small-files.ts';
import { journey } from './journey.ts';
import { lookAt } from './look-at.ts';
import { chooseTime, fillIn, manageLink, press, see, seeHeading, signIn, takeCounter } from './steps.ts';

// A Monday, before the office opens.
const now = '2027-04-12T07:00:00+02:00';
const file = { name: 'Bestätigung der Vermieterin.pdf', mimeType: 'application/pdf', buffer: smallPdf() };

journey(
  'a citizen hands in a document, and a clerk opens and checks the very same',
  { now },
  async (stage) => {
    const home = await stage.open('/termin/buergerbuero#service=registration', 'phone');
    await seeHeading(home, 'Wann möchten Sie kommen?');
    await chooseTime(home, '9:00 Uhr');
    await fillIn(home, { Name: 'Ada Beispiel' });
    await home.getByLabel('Wohnungsgeberbestätigung').setInputFiles(file);
    await see(home, 'Angekommen');
    await lookAt(home);
    await press(home, 'Termin buchen');
    await seeHeading(home, 'Ihr Termin ist gebucht');
    const link = await manageLink(home);

    const desk = await signIn(stage);
    await takeCounter(desk, 'Bürgerbüro', 'Schalter 1');
    await press(desk, /^Termine$/);
    await see(desk, 'zu prüfen');
    await lookAt(desk);
    await press(desk, 'Ada Beispiel');
    await seeHeading(desk, 'Unterlagen');
    await lookAt(desk);
    const [download] = await Promise.all([desk.waitForEvent('download'), press(desk, `${file.name} öffnen`)]);
    assert.deepEqual(await readFile(await download.path()), file.buffer);
    assert.equal(download.suggestedFilename(), file.name);
    await press(desk, 'Unterlagen sind vollständig');
    await see(desk, 'vollständig');
    await desk.getByRole('button', { name: 'Doch nicht vollständig' }).waitFor();
    await lookAt(desk);

    const page = await stage.open(link.pathname + link.hash, 'phone');
    await see(page, file.name);
    await lookAt(page);
  },
);
