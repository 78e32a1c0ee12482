import { ConnectionError } from '@wartemarke/client';
import type { ErrorCode } from '@wartemarke/contract';
import {
  apiErrorOf,
  fakeClient,
  fixtures,
  type FakeClient,
  type FakeOptions,
} from '@wartemarke/client/testing';
import { html } from 'lit';
import type { DeviceStore } from '../device/device-store.ts';
import { PrinterError, type PrinterState, type TicketPrinter } from '../printing/ticket-printer.ts';
import type { Voice } from '../speech/voice.ts';
import '../define.ts';

export default {
  title: 'On site/Kiosk',
  component: 'wm-kiosk-scanner',
  parameters: { layout: 'fullscreen' },
};

const { office, appointment } = fixtures;
const anyTime = 'a time';

const forgetful: DeviceStore = { read: async () => undefined, write: async () => {}, remove: async () => {} };
const revoked: DeviceStore = { ...forgetful, read: async () => 'revoked' };

interface Story {
  /** What the server says. */
  readonly prepare?: (client: FakeClient) => void;
  /** Buttons that somebody presses, in order; a code in angle brackets is scanned. */
  readonly steps?: readonly string[];
  readonly lang?: string;
  readonly town?: FakeOptions;
  readonly deviceStore?: DeviceStore;
  readonly printer?: TicketPrinter;
  readonly voice?: Voice;
  /** For how many seconds nobody comes. */
  readonly quietSeconds?: number;
}

/** A printer in this state. */
const printerIn = (state: PrinterState): TicketPrinter => ({
  ...{ state, onchange: null, look: async () => state, close: () => {} },
  async print() {
    if (state !== 'ready') throw new PrinterError(state);
    return 'printed';
  },
});

/** A voice that is heard by nobody. */
const mouth: Voice = {
  ...{ isSpeaking: true, isAllowed: true, loudness: 1, onchange: null },
  ...{ canSpeak: () => true, open: () => {}, say: () => {}, cancel: () => {}, close: () => {} },
};

function story({
  prepare = () => {},
  steps = [],
  lang = 'de',
  town = {},
  deviceStore = forgetful,
  printer,
  voice,
  quietSeconds = 0,
}: Story = {}) {
  return {
    render() {
      const client = fakeClient(town);
      prepare(client);
      return html`
        <wm-kiosk-scanner
          lang=${lang}
          office=${office.id}
          booking-page="https://termine.linden.example/termin/buergerbuero"
          .client=${client}
          .deviceStore=${deviceStore}
          .printer=${printer}
          .voice=${voice}
        >
        </wm-kiosk-scanner>
      `;
    },
    async play({ canvasElement }: { canvasElement: HTMLElement }) {
      const kiosk = canvasElement.querySelector('wm-kiosk-scanner');
      await waitForButton(kiosk, 'Hilfe rufen').catch(() => undefined);
      (kiosk?.client as FakeClient | undefined)?.clock.advance(quietSeconds * 1000);
      for (const step of steps) {
        await new Promise(requestAnimationFrame);
        if (step.startsWith('<')) scan(step.slice(1, -1));
        else if (step.startsWith('Name: ')) await type(kiosk, step.slice(6));
        else (await waitForButton(kiosk, step)).click();
      }
    },
  };
}

/** Waits for a button; its face may have to be fetched. */
async function waitForButton(kiosk: Element | null, name: string): Promise<HTMLButtonElement> {
  for (let frame = 0; frame < 300; frame += 1) {
    const button = findButton(kiosk, name);
    if (button) return button;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`There is no button ${name}.`);
}

/** Also within the picker; a step may name any time. */
function findButton(kiosk: Element | null | undefined, name: string): HTMLButtonElement | undefined {
  const root = kiosk?.shadowRoot;
  const buttons = [...(root?.querySelectorAll('button') ?? [])];
  const isMeant = ({ textContent }: HTMLElement) =>
    name === anyTime ? /^\s*\d+:\d\d/.test(textContent) : textContent.trim() === name;
  const picker = root?.querySelector('wm-slot-picker');
  return (picker ? findButton(picker, name) : undefined) ?? buttons.find(isMeant);
}

async function type(kiosk: Element | null, name: string): Promise<void> {
  await waitForButton(kiosk, 'Termin buchen');
  const field = kiosk?.shadowRoot
    ?.querySelector('wm-slot-picker')
    ?.shadowRoot?.querySelector<HTMLInputElement>('#name');
  if (!field) throw new Error('Nobody asks for a name.');
  field.value = name;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

function scan(code: string): void {
  for (const key of [...code, 'Enter']) window.dispatchEvent(new KeyboardEvent('keydown', { key }));
}

const scanned = `<${appointment.checkInCode}>`;
const failing = (code: ErrorCode, params = {}) => ({
  prepare: (client: FakeClient) => client.fail('checkIns.create', apiErrorOf(code, { params })),
  steps: [scanned],
});

export const Welcome = story();
export const WelcomeInEnglish = story({ lang: 'en' });
export const WelcomeInArabic = story({ lang: 'ar' });
export const NobodyThere = story({ quietSeconds: 40 });
export const MoreContrast = story({ steps: ['Mehr Kontrast'] });
export const LargerText = story({ steps: ['Größere Schrift'] });
export const WithinReach = story({ steps: ['Tiefer bedienen'] });
export const LeichteSprache = story({ steps: ['Leichte Sprache'] });
export const ReadAloud = story({ steps: ['Vorlesen'], voice: mouth });
export const NoVoice = story({ steps: ['Vorlesen'], voice: { ...mouth, canSpeak: () => false } });
export const HelpCalled = story({ steps: ['Hilfe rufen'] });
export const HelpNotReached = story({
  prepare: (client) => client.fail('signals.create', new ConnectionError('offline')),
  steps: ['Hilfe rufen'],
});
export const TypingAPhoneNumber = story({ steps: ['Telefonnummer eintippen', '0', '3', '6', '1'] });
export const TypingACode = story({ steps: ['Code eintippen', 'K', '7', 'M'] });
export const CodeTooShort = story({ steps: ['Code eintippen', 'K', 'Anmelden'] });
export const Headings = story({ steps: ['Nummer ziehen'] });
export const Concerns = story({ steps: ['Nummer ziehen', 'Bescheinigungen und Beglaubigungen'] });
export const CheckedIn = story({ steps: [scanned] });
export const NumberDrawn = story({ steps: ['Nummer ziehen', 'Wohnen und Umziehen', 'Meldebescheinigung'] });
export const SlipPrinted = story({ steps: [scanned], printer: printerIn('ready') });
export const PaperOut = story({ steps: [scanned], printer: printerIn('paper_out') });
export const TooLate = story(failing('too_late', { startAt: '2027-03-01T08:30:00+01:00', offersTicket: 1 }));
export const WrongDay = story(failing('wrong_day', { startAt: '2027-03-02T08:30:00+01:00' }));
export const TooEarly = story(failing('too_early', { fromAt: '2027-03-01T09:30:00+01:00' }));
export const WrongOffice = story(
  failing('wrong_office', { office: 'Kfz-Zulassungsstelle', address: 'Industriestraße 12, 99099 Linden' }),
);
export const NotACode = story(failing('qr_unknown'));
export const Help = story(failing('try_later'));

const toTimes = ['Termin buchen', 'Wohnen und Umziehen', 'Meldebescheinigung'];
const toForm = [...toTimes, anyTime];
const toBooked = [...toForm, 'Name: Anna Lindner', 'Termin buchen'];

export const BookingConcerns = story({ steps: toTimes.slice(0, 1) });
export const BookingTimes = story({ steps: toTimes });
export const BookingDetails = story({ steps: toForm });
export const Booked = story({ steps: toBooked });
export const BookedForNow = story({
  prepare: (client) => {
    const { create } = client.appointments;
    const startAt = new Date(client.now() + 20 * 60_000).toISOString();
    client.appointments.create = async (...request) => ({ ...(await create(...request)), startAt });
  },
  steps: toBooked,
});
export const NotToday = story({
  town: { site: { drawing: { meldewesen: 'not_today' } } },
  steps: ['Nummer ziehen', 'Wohnen und Umziehen', 'Meldebescheinigung'],
});
export const Full = story({
  prepare: (client) => client.fail('tickets.draw', apiErrorOf('walkin_full')),
  steps: ['Nummer ziehen', 'Wohnen und Umziehen', 'Meldebescheinigung'],
});

export const OutOfService = story({
  prepare: (client) => {
    client.offline();
    client.clock.advance(60_000);
  },
});

const refuse = (client: FakeClient) =>
  client.board.set({ status: 'failed', error: apiErrorOf('device_unpaired') });

export const NotPaired = story({ prepare: refuse });
export const Revoked = story({ prepare: refuse, deviceStore: revoked });
export const SetUpWrong = { render: () => html`<wm-kiosk-scanner></wm-kiosk-scanner>` };
