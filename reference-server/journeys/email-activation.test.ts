import { linkOf } from './inbox.ts';
import { journey } from './journey.ts';
import { lookAt } from './look-at.ts';
import { chooseTime, fillIn, press, see, seeHeading } from './steps.ts';

// A Monday; the registry office wants a day's notice and a click in a mail.
const now = '2027-04-12T08:00:00+02:00';
const ada = 'ada@home.example';

journey('a citizen books by a link in a mail, and the appointment stands', { now }, async (stage) => {
  const home = await stage.open('/termin/standesamt', 'phone');
  await lookAt(home);
  await press(home, 'Vaterschaft anerkennen');
  await seeHeading(home, 'Wann möchten Sie kommen?');
  await chooseTime(home, '9:00 Uhr');
  await see(home, 'Erst damit steht Ihr Termin');
  await lookAt(home);
  await fillIn(home, { Name: 'Ada Beispiel', 'E-Mail-Adresse': ada });
  await press(home, 'Termin buchen');
  await seeHeading(home, 'Fast fertig: Sehen Sie in Ihre E-Mails');
  await see(home, ada);
  await lookAt(home);

  const mail = await stage.inbox.read(ada, /^Bitte bestätigen Sie Ihren Termin/);
  const confirmation = await stage.open(linkOf(mail), 'phone');
  await seeHeading(confirmation, 'Ein Schritt fehlt noch');
  await lookAt(confirmation);
  await press(confirmation, 'Termin bestätigen');
  await see(confirmation, 'Termin bestätigt');
  await lookAt(confirmation);
  await stage.inbox.read(ada, /^Ihr Termin ist bestätigt/);
});
