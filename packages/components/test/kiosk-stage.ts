import { fakeClient, fixtures, type FakeClient, type FakeOptions } from '@wartemarke/client/testing';
import { KioskScanner } from '../src/kiosk-scanner/kiosk-scanner.ts';
import { register } from '../src/register.ts';
import { fixture } from './fixture.ts';
import { createMemoryStore } from './stand-ins.ts';
import { rest, visit, type Visitor } from './visitor.ts';

/** A kiosk, and somebody in front of it. */
export interface KioskStage extends Visitor {
  readonly kiosk: KioskScanner;
  readonly client: FakeClient;
  find(selector: string): HTMLElement | null;
  /** What the heading says. */
  title(): string;
  /** Reads a code as a hand scanner does, wherever the focus is. */
  scan(code: string): Promise<void>;
  /** Lets time pass, a second at a time. */
  pass(seconds: number): Promise<void>;
  /** What was said to the server by this name. */
  saidTo(name: string): readonly unknown[][];
}

/** What is otherwise about a kiosk. */
export interface KioskSetUp {
  readonly town?: FakeOptions;
  readonly set?: Partial<KioskScanner>;
  readonly prepare?: (client: FakeClient) => void;
}

/** Puts a kiosk into the page until the test ends, and waits for everything that stands on it. */
export async function showKiosk({ town, set, prepare }: KioskSetUp = {}): Promise<KioskStage> {
  register('wm-kiosk-scanner', KioskScanner);
  const client = fakeClient(town);
  prepare?.(client);
  const kiosk = document.createElement('wm-kiosk-scanner');
  Object.assign(kiosk, { client, office: fixtures.office.id, deviceStore: createMemoryStore(), ...set });
  await fixture(kiosk);
  const visitor = visit(kiosk);
  const find = (selector: string) => kiosk.shadowRoot!.querySelector<HTMLElement>(selector);
  await visitor.until(() => find('.tools'));
  return {
    ...visitor,
    ...{ kiosk, client, find },
    title: () => find('h1')?.textContent.trim() ?? '',
    async scan(code) {
      for (const key of [...code, 'Enter']) {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      }
      await rest(kiosk);
    },
    async pass(seconds) {
      for (let second = 0; second < seconds; second += 1) {
        client.clock.advance(1_000);
        await rest(kiosk);
      }
    },
    saidTo: (name) => client.calls.filter((call) => call.name === name).map(({ args }) => [...args]),
  };
}
