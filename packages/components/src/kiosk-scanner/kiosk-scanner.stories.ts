import type { ErrorCode } from '@wartemarke/contract';
import { apiErrorOf, fakeClient, fixtures, type FakeClient } from '@wartemarke/client/testing';
import { html } from 'lit';
import type { DeviceStore } from '../device/device-store.ts';
import '../define.ts';

export default {
  title: 'On site/Kiosk',
  component: 'wm-kiosk-scanner',
  parameters: { layout: 'fullscreen' },
};

const { office, appointment } = fixtures;

const forgetful: DeviceStore = { read: async () => undefined, write: async () => {}, remove: async () => {} };
const revoked: DeviceStore = { ...forgetful, read: async () => 'revoked' };

interface Story {
  /** What the server says. */
  readonly prepare?: (client: FakeClient) => void;
  /** Buttons that somebody presses, in order; a code in angle brackets is scanned. */
  readonly steps?: readonly string[];
  readonly lang?: string;
  readonly deviceStore?: DeviceStore;
}

function story({ prepare = () => {}, steps = [], lang = 'de', deviceStore = forgetful }: Story = {}) {
  return {
    render() {
      const client = fakeClient();
      prepare(client);
      return html`
        <wm-kiosk-scanner lang=${lang} office=${office.id} .client=${client} .deviceStore=${deviceStore}>
        </wm-kiosk-scanner>
      `;
    },
    async play({ canvasElement }: { canvasElement: HTMLElement }) {
      const kiosk = canvasElement.querySelector('wm-kiosk-scanner');
      for (const step of steps) {
        await new Promise(requestAnimationFrame);
        if (step.startsWith('<')) scan(step.slice(1, -1));
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

function findButton(kiosk: Element | null, name: string): HTMLButtonElement | undefined {
  const buttons = kiosk?.shadowRoot?.querySelectorAll('button') ?? [];
  return [...buttons].find((button) => button.textContent?.trim() === name);
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
export const TypingACode = story({ steps: ['Code eintippen', 'K', '7', 'M'] });
export const CodeTooShort = story({ steps: ['Code eintippen', 'K', 'Anmelden'] });
export const Headings = story({ steps: ['Nummer ziehen'] });
export const Concerns = story({ steps: ['Nummer ziehen', 'Bescheinigungen und Beglaubigungen'] });
export const CheckedIn = story({ steps: [scanned] });
export const NumberDrawn = story({ steps: ['Nummer ziehen', 'Wohnen und Umziehen', 'Meldebescheinigung'] });
export const WrongDay = story(failing('wrong_day', { startAt: '2027-03-02T08:30:00+01:00' }));
export const TooEarly = story(failing('too_early', { fromAt: '2027-03-01T09:30:00+01:00' }));
export const WrongOffice = story(
  failing('wrong_office', { office: 'Kfz-Zulassungsstelle', address: 'Industriestraße 12, 99099 Linden' }),
);
export const NotACode = story(failing('qr_unknown'));
export const Help = story(failing('try_later'));

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
