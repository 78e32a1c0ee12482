import { ConnectionError } from '@wartemarke/client';
import { apiErrorOf, fixtures, type FakeClient } from '@wartemarke/client/testing';
import type { ErrorCode } from '@wartemarke/contract';
import { stage, type Person, type Scene } from '@wartemarke/storybook';
import { fakeCamera } from '../../test/fake-camera.ts';
import { forgetfulStore, printerIn, silentVoice } from '../../test/story-stand-ins.ts';
import type { KioskScanner } from './kiosk-scanner.ts';

export default { title: 'On site/Kiosk', component: 'wm-kiosk-scanner' };

const { office, appointment, pairingCode } = fixtures;

const story = stage('wm-kiosk-scanner', {
  screen: 'kiosk',
  set: {
    office: office.id,
    bookingPage: 'https://termine.linden.example/termin/buergerbuero',
    deviceStore: forgetfulStore,
    voice: silentVoice,
  },
});

/** Somebody who presses these, one after the other. */
const pressing = (...names: readonly (string | RegExp)[]): Scene<KioskScanner> => ({
  play: (person) => person.press(...names),
});

/** Somebody who holds the code of the appointment before the hand scanner, and what the terminal says then. */
const scanning = (answer = 'Sie sind angemeldet'): Scene<KioskScanner> => ({
  play: async (person) => {
    await person.find('.tools');
    await person.scan(appointment.checkInCode);
    await person.see(answer);
  },
});

/** Somebody whose code is refused in these words. */
const refused = (code: ErrorCode, words: string, params = {}): Scene<KioskScanner> => ({
  ...scanning(words),
  prepare: (client) => client.fail('checkIns.create', apiErrorOf(code, { params })),
});

/** Somebody who types the code of the appointment, key by key. */
async function typeCode(person: Person, code: string): Promise<void> {
  await person.press('Code eintippen');
  await person.press(...code);
}

export const Playground = story({ isLive: true });

export const Welcome = story();
export const WelcomeInLeichteSprache = story({ locale: 'de-x-leicht' });
export const WelcomeInEnglish = story({ locale: 'en' });
export const WelcomeInTurkish = story({ locale: 'tr' });
export const WelcomeInUkrainian = story({ locale: 'uk' });
export const WelcomeInArabic = story({ locale: 'ar' });
export const NobodyThere = story({
  play: async (person) => {
    await person.find('.tools');
    await person.pass(40);
    await person.find('.attract');
  },
});
export const OfficeOnItsWay = story({ prepare: (client) => void client.pause('offices.get') });

export const Camera = story({
  prepare: withCamera(),
  play: async (person) => {
    await person.find('video');
  },
});
export const CameraReadsACode = story({
  prepare: withCamera(appointment.checkInCode),
  play: async (person) => {
    await person.see('Willkommen');
    for (let look = 0; look < 200 && !person.reads('Sie sind angemeldet'); look += 1) await person.pass(0.25);
    await person.see('Sie sind angemeldet');
  },
});

export const MoreContrast = story(pressing('Mehr Kontrast'));
export const LargerText = story(pressing('Größere Schrift'));
export const WithinReach = story(pressing('Tiefer bedienen'));
export const LeichteSprache = story(pressing('Leichte Sprache'));
export const ReadAloud = story(pressing('Vorlesen'));
export const NoVoice = story({
  ...pressing('Vorlesen'),
  set: { voice: { ...silentVoice, canSpeak: () => false } },
});
export const HelpCalled = story(pressing('Hilfe rufen'));
export const HelpNotReached = story({
  ...pressing('Hilfe rufen'),
  prepare: (client) => client.fail('signals.create', new ConnectionError('offline')),
});
export const StillThere = story({
  play: async (person) => {
    await person.press('Code eintippen');
    await person.pass(50);
    await person.see(/Noch \d+ Sekunden/, 'Mehr Zeit');
  },
});

export const TypingAPhoneNumber = story(pressing('Telefonnummer eintippen', '0', '3', '6', '1'));
export const TypingACode = story({ play: (person) => typeCode(person, 'K7M') });
export const TypingACodeInArabic = story({ play: (person) => typeCode(person, 'K7M'), locale: 'ar' });
export const CodeTooShort = story(pressing('Code eintippen', 'K', 'Anmelden'));
export const ChecksInByTypedCode = story({
  play: async (person) => {
    await typeCode(person, appointment.code.replaceAll('-', ''));
    await person.press('Anmelden');
    await person.see('Sie sind angemeldet', /A1\d\d/);
  },
});

export const Headings = story(pressing('Nummer ziehen'));
export const Concerns = story(pressing('Nummer ziehen', 'Bescheinigungen und Beglaubigungen'));
const toNumber = ['Nummer ziehen', 'Wohnen und Umziehen', 'Meldebescheinigung'];
export const DrawsANumber = story({
  play: async (person) => {
    await person.press(...toNumber);
    await person.see('Das ist Ihre Nummer');
  },
});
export const NumberInArabic = story({ ...pressing(...toNumber), locale: 'ar' });
export const NotToday = story({
  ...pressing(...toNumber),
  town: { site: { drawing: { meldewesen: 'not_today' } } },
});
export const Full = story({
  ...pressing(...toNumber),
  prepare: (client) => client.fail('tickets.draw', apiErrorOf('walkin_full')),
});

export const CheckedIn = story(scanning());
export const CheckedInInArabic = story({ ...scanning(), locale: 'ar' });
export const CheckedInBefore = story({
  ...scanning('Sie sind schon angemeldet'),
  prepare: async (client) => {
    await client.checkIns.create(office.id, { code: appointment.checkInCode });
  },
});
export const SlipPrinted = story({ ...scanning(), set: { printer: printerIn('ready') } });
export const PaperOut = story({ ...scanning(), set: { printer: printerIn('paper_out') } });
export const TooLate = story(
  refused('too_late', 'Die Zeit für Ihren Termin ist vorbei', {
    startAt: '2027-03-01T08:30:00+01:00',
    offersTicket: 1,
  }),
);
export const TooEarly = story(
  refused('too_early', 'Sie sind früh dran', { fromAt: '2027-03-01T09:30:00+01:00' }),
);
export const WrongDay = story(
  refused('wrong_day', 'Ihr Termin ist an einem anderen Tag', { startAt: '2027-03-02T08:30:00+01:00' }),
);
export const WrongOffice = story(
  refused('wrong_office', 'Ihr Termin ist an einem anderen Standort', {
    office: 'Kfz-Zulassungsstelle',
    address: 'Industriestraße 12, 99099 Linden',
  }),
);
const unknown = refused('qr_unknown', 'Dieser Code passt nicht');
export const NotACode = story(unknown);
export const TryLater = story(refused('try_later', 'Wir helfen Ihnen gern'));
export const RefusedInArabic = story({ ...unknown, locale: 'ar' });

const anyTime = /^\s*\d+:\d\d/;
const toTimes = ['Termin buchen', 'Wohnen und Umziehen', 'Meldebescheinigung'];
const toBooked: Scene<KioskScanner> = {
  play: async (person) => {
    await person.press(...toTimes, anyTime);
    await person.type('Name', 'Anna Lindner');
    await person.pressAt('.details .main');
    await person.see('Ihr Termin ist gebucht');
  },
};

export const BookingConcerns = story(pressing('Termin buchen'));
export const NothingToBook = story({
  prepare: (client) => {
    const services = office.services.map((service) => ({ ...service, bookable: false }));
    client.offices.get = async () => ({ ...office, services });
  },
  play: async (person) => {
    await person.press('Termin buchen');
    await person.see('Das können Sie hier nicht buchen');
  },
});
export const BookingTimes = story(pressing(...toTimes));
export const BookingDetails = story(pressing(...toTimes, anyTime));
export const BookingDetailsInArabic = story({ ...pressing(...toTimes, anyTime), locale: 'ar' });
export const Booked = story(toBooked);
export const BookedForNow = story({ ...toBooked, prepare: startSoon });

export const OutOfService = story({
  prepare: (client) => {
    client.offline();
    client.clock.advance(60_000);
  },
});
export const NotPaired = story({ prepare: refuse });
export const NotPairedInArabic = story({ prepare: refuse, locale: 'ar' });
export const Revoked = story({
  prepare: refuse,
  set: { deviceStore: { ...forgetfulStore, read: async () => 'revoked' } },
});
export const IsPaired = story({
  prepare: async (client) => {
    await client.devices.createCode(office.id, 'kiosk');
    refuse(client);
  },
  play: async (person) => {
    await person.type(/Code/, pairingCode);
    await person.pressAt('form .main');
    await person.see('Willkommen');
  },
});
export const NotSetUp = story({ isBare: true });

function refuse(client: FakeClient): void {
  client.board.set({ status: 'failed', error: apiErrorOf('device_unpaired') });
}

/** Lets what is booked begin in twenty minutes. */
function startSoon(client: FakeClient): void {
  const { create } = client.appointments;
  const startAt = new Date(client.now() + 20 * 60_000).toISOString();
  client.appointments.create = async (...request) => ({ ...(await create(...request)), startAt });
}

/** Puts a camera into the terminal, with a code before it. */
function withCamera(code?: string) {
  return (_client: FakeClient, shown: AbortSignal) => {
    const camera = fakeCamera();
    camera.show(code);
    shown.addEventListener('abort', () => camera.restore());
  };
}
