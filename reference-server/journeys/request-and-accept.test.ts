import { linkOf } from './inbox.ts';
import { journey } from './journey.ts';
import { lookAt } from './look-at.ts';
import { chooseTime, fillIn, press, see, seeHeading, signIn, takeCounter } from './steps.ts';

// A Monday; the village office accepts each request itself.
const now = '2027-04-12T08:00:00+02:00';
const ada = 'ada@home.example';

journey('a citizen asks for a time, and a clerk accepts', { now }, async (stage) => {
  const home = await stage.open('/termin/ortsamt-talheim#service=passport', 'phone');
  await seeHeading(home, 'Wann möchten Sie kommen?');
  await chooseTime(home, '9:30 Uhr');
  await fillIn(home, { Name: 'Ada Beispiel', 'E-Mail-Adresse': ada });
  await lookAt(home);
  await press(home, 'Termin anfragen');
  await seeHeading(home, 'Ihre Anfrage ist bei uns');
  await lookAt(home);

  const acknowledgement = await stage.inbox.read(ada, /^Ihre Anfrage ist eingegangen: .*13\. April.*09:30/);
  const page = await stage.open(linkOf(acknowledgement), 'phone');
  await see(page, 'Termin angefragt');
  await lookAt(page);

  const desk = await signIn(stage);
  await lookAt(desk);
  await takeCounter(desk, 'Ortsamt Talheim', 'Schalter 1');
  await press(desk, /^Anfragen/);
  await seeHeading(desk, 'Anfragen');
  await press(desk, /Ada Beispiel/);
  await seeHeading(desk, /Ada Beispiel/);
  await lookAt(desk);
  await press(desk, 'Mit Nachricht annehmen');
  await fillIn(desk, { 'Nachricht (freiwillig)': 'Klingeln Sie bitte links.' });
  await lookAt(desk);
  await press(desk, 'Anfrage annehmen');
  await see(desk, 'Gerade ist keine Anfrage offen.');
  await lookAt(desk);

  const confirmation = await stage.inbox.read(ada, /^Ihr Termin ist bestätigt: .*13\. April.*09:30/);
  const again = await stage.open(linkOf(confirmation), 'phone');
  await see(again, 'Termin bestätigt');
  await see(again, 'Klingeln Sie bitte links.');
  await lookAt(again);
});
