import type { TownConfiguration } from '../src/town/configuration.ts';
import { linkOf } from './inbox.ts';
import { journey } from './journey.ts';
import { lookAt } from './look-at.ts';
import type { Stage } from './stage.ts';
import { chooseTime, fillIn, press, see, seeHeading } from './steps.ts';

// A Monday; the only time of the only day is on Wednesday at ten.
const now = '2027-04-12T07:00:00+02:00';
const ada = 'ada@home.example';
const bob = 'bob@elsewhere.example';

/** An office with one time. */
function shrink(town: TownConfiguration): void {
  const queue = town.offices[0]!.queues.find(({ id }) => id === 'service')!;
  queue.hours.weekly = [{ days: ['wed'], from: '10:00', to: '10:15', lanes: 1, breaks: [] }];
  queue.booking = { ...queue.booking, horizonDays: 6, onlineShare: 1 };
}

const open = (stage: Stage) => stage.open('/termin/buergerbuero#service=identity-card', 'phone');

journey(
  'a citizen cancels, and the next person of the waiting list is offered the time and takes it',
  { now, change: shrink },
  async (stage) => {
    const adas = await open(stage);
    await chooseTime(adas, '10:00 Uhr');
    await fillIn(adas, { Name: 'Ada Beispiel', 'E-Mail-Adresse': ada });
    await press(adas, 'Termin buchen');
    await seeHeading(adas, 'Ihr Termin ist gebucht');

    // Bob finds nothing and waits.
    const bobs = await open(stage);
    await see(bobs, 'Zurzeit ist nichts frei.');
    await lookAt(bobs);
    await bobs.getByText('Auf die Warteliste setzen').first().click();
    await fillIn(bobs, { Name: 'Bob Beispiel', 'E-Mail-Adresse': bob });
    await lookAt(bobs);
    await press(bobs, 'Auf die Warteliste setzen');
    await seeHeading(bobs, 'Sie stehen auf der Warteliste');
    await lookAt(bobs);
    const waiting = await stage.inbox.read(bob, /^Sie stehen auf der Warteliste/);
    const place = await stage.open(linkOf(waiting), 'phone');
    await see(place, 'Niemand ist vor Ihnen.');
    await lookAt(place);

    // Ada cancels by her mail.
    const confirmation = await stage.inbox.read(ada, /^Ihr Termin ist bestätigt/);
    const manage = await stage.open(linkOf(confirmation), 'phone');
    await press(manage, 'Termin absagen');
    await seeHeading(manage, 'Möchten Sie diesen Termin absagen?');
    await lookAt(manage);
    await press(manage, 'Ja, absagen');
    await see(manage, 'Termin abgesagt');
    await lookAt(manage);
    await stage.inbox.read(ada, /^Ihr Termin ist abgesagt/);

    // The time comes back within the hour, to Bob alone.
    await stage.pass(60);
    const offer = await stage.inbox.read(bob, /^Ein Termin ist frei: .* 10:00/);
    const carols = await open(stage);
    await see(carols, 'Zurzeit ist nichts frei.');
    const taking = await stage.open(linkOf(offer), 'phone');
    await seeHeading(taking, 'Dieser Termin ist für Sie frei geworden');
    await lookAt(taking);
    await press(taking, 'Termin nehmen');
    await seeHeading(taking, 'Der Termin ist gebucht');
    await lookAt(taking);
    await taking.getByRole('link', { name: 'Termin ansehen' }).click();
    await see(taking, 'Termin bestätigt');
    await see(taking, '10:00');
    await stage.inbox.read(bob, /^Ihr Termin ist bestätigt/);
  },
);
