import { expect } from '@esm-bundle/chai';
import { fakeTicket, fixtures } from '@wartemarke/client/testing';
import type { PushKey } from '@wartemarke/contract';
import { html, LitElement } from 'lit';
import { expectAccessible } from '../../../test/axe.ts';
import { fixture } from '../../../test/fixture.ts';
import { rest, visit, type Visitor } from '../../../test/visitor.ts';
import { showTicket, type TicketStage } from '../../../test/ticket-stage.ts';
import type { ShownTicket } from '../shown-ticket.ts';
import type { NoticeDevice } from './notice-device.ts';
import { Notices } from './notices.ts';

const notice = {
  title: 'Nummer A007',
  body: 'Schalter 2',
  tag: fakeTicket.id,
  language: 'de',
  direction: 'ltr',
} as const;
const subscription = { endpoint: 'https://push.example/a1', keys: { p256dh: 'BNcR', auth: 'k8JV' } };

/** A browser that writes down what it is told. */
class WrittenDevice implements NoticeDevice {
  ability: NoticeDevice['ability'] = 'able';
  permission: NotificationPermission = 'default';
  answer: NotificationPermission = 'granted';
  isHidden = true;
  canRegister = true;
  asked = 0;
  readonly shown: string[] = [];
  readonly keys: unknown[] = [];
  isSubscribed = false;
  /** Tags of what the worker has shown. */
  readonly pushed: string[] = [];

  ask() {
    this.asked += 1;
    return Promise.resolve((this.permission = this.answer));
  }

  register(): Promise<ServiceWorkerRegistration> {
    if (!this.canRegister) return Promise.reject(new TypeError('no worker'));
    return Promise.resolve({
      showNotification: async (title: string) => void this.shown.push(title),
      getNotifications: async ({ tag }: { tag: string }) =>
        [
          { tag: notice.tag, close: () => this.shown.pop() },
          ...this.pushed.map((each) => ({ tag: each, close: () => this.pushed.pop() })),
        ].filter((each) => each.tag === tag),
      pushManager: {
        subscribe: async ({ applicationServerKey }: { applicationServerKey: unknown }) => {
          this.keys.push(applicationServerKey);
          this.isSubscribed = true;
          return { toJSON: () => subscription, unsubscribe: async () => (this.isSubscribed = false) };
        },
        getSubscription: async () => null,
      },
    } as unknown as ServiceWorkerRegistration);
  }
}

interface NoticeStage extends Visitor {
  readonly device: WrittenDevice;
  readonly notices: Notices;
  readonly ticket: TicketStage;
  follow(): Promise<void>;
}

class NoticeHost extends LitElement {
  notices: Notices | undefined;
  shown: ShownTicket | undefined;

  protected override render() {
    const { notices, shown } = this;
    return html`<div class="root">${shown && notices?.render(shown.words)}</div>`;
  }
}
customElements.define('notice-host', NoticeHost);

async function offer(
  change: Partial<WrittenDevice> = {},
  pushKey: string | null = null,
): Promise<NoticeStage> {
  const ticket = await showTicket({ fake: { site: { pushKey } } });
  const device = Object.assign(new WrittenDevice(), change);
  const host = new NoticeHost();
  const notices = new Notices(() => host.requestUpdate(), '/worker.js', device);
  const { shown } = ticket.view as unknown as { shown: ShownTicket };
  Object.assign(host, { notices, shown });
  await fixture(host);
  await rest(host);
  return {
    ...visit(host),
    ...{ device, notices, ticket },
    async follow() {
      notices.follow((ticket.view as unknown as { shown: ShownTicket }).shown);
      await rest(host);
    },
  };
}

const name = 'Mitteilung auf diesem Gerät';
const isOn = (stage: NoticeStage) => stage.button(name).getAttribute('aria-checked');

afterEach(() => sessionStorage.clear());

describe('notifications of a ticket', () => {
  it('asks for leave only when somebody presses', async () => {
    const stage = await offer();
    await stage.follow();
    expect([isOn(stage), stage.device.asked]).to.deep.equal(['false', 0]);
    await stage.press(name);
    expect([isOn(stage), stage.device.asked]).to.deep.equal(['true', 1]);
    expect(stage.read()).to.contain('solange diese Seite im Hintergrund offen ist');
  });

  it('shows a call while nobody looks at the page, and takes it away afterwards', async () => {
    const stage = await offer();
    await stage.press(name);
    await stage.follow();
    stage.notices.show(notice);
    await stage.until(() => stage.device.shown.length === 1);
    stage.notices.clear();
    await stage.until(() => stage.device.shown.length === 0);
    stage.device.isHidden = false;
    stage.notices.show(notice);
    await stage.follow();
    expect(stage.device.shown).to.deep.equal([]);
  });

  it('takes away what the town has shown while the page slept, too', async () => {
    const stage = await offer();
    await stage.press(name);
    await stage.follow();
    stage.device.pushed.push(notice.tag);
    stage.notices.clear();
    await stage.until(() => stage.device.pushed.length === 0);
  });

  it('shows nothing when it is switched off again', async () => {
    const stage = await offer();
    await stage.press(name);
    await stage.press(name);
    stage.notices.show(notice);
    await stage.follow();
    expect([isOn(stage), stage.device.shown]).to.deep.equal(['false', []]);
  });

  it('subscribes with the town’s key where the town has one, once', async () => {
    const stage = await offer({}, 'BKey');
    await stage.press(name);
    await stage.follow();
    await stage.follow();
    const { calls } = stage.ticket.client;
    await stage.until(() => calls.some((call) => call.name === 'tickets.subscribe'));
    expect(stage.device.keys).to.deep.equal(['BKey']);
    expect(calls.findLast((call) => call.name === 'tickets.subscribe')?.args).to.deep.equal([
      { ...fakeTicket, subscription: { ...subscription, language: 'de' } },
    ]);
  });

  it('subscribes behind a tunnel when it was switched on within', async () => {
    const stage = await offer({}, 'BKey');
    const { client } = stage.ticket;
    client.offline();
    await stage.press(name);
    await stage.follow();
    await stage.follow();
    const asked = () => client.calls.filter((call) => call.name === 'tickets.subscribe').length;
    expect([stage.device.keys, asked()]).to.deep.equal([[], 0]);
    client.online();
    await rest(stage.ticket.view);
    await stage.follow();
    await stage.until(() => asked() === 1);
  });

  it('subscribes nowhere when it was switched off while that was under way', async () => {
    const stage = await offer({}, 'BKey');
    const { client } = stage.ticket;
    let answer = (_key: PushKey) => {};
    client.push.key = () => new Promise<PushKey>((resolve) => (answer = resolve));
    await stage.press(name);
    await stage.follow();
    await stage.press(name);
    answer({ key: 'BKey' });
    await rest(stage.ticket.view);
    expect(stage.device.isSubscribed).to.equal(false);
    expect(client.calls.filter((call) => call.name === 'tickets.subscribe')).to.deep.equal([]);
  });

  it('subscribes nowhere when the town has no key', async () => {
    const stage = await offer();
    await stage.press(name);
    await stage.follow();
    expect(stage.device.keys).to.deep.equal([]);
  });

  for (const change of [{ permission: 'denied' }, { answer: 'denied' }] as const) {
    it(`says what to do when the browser refuses (${JSON.stringify(change)})`, async () => {
      const stage = await offer(change);
      await stage.press(name);
      expect(stage.read()).to.contain('Mitteilungen sind für diese Seite gesperrt.');
      expect(isOn(stage)).to.equal('false');
    });
  }

  const faces = [
    [{ ability: 'unable' }, 'Dieser Browser kann keine Mitteilungen zeigen.'],
    [{ canRegister: false }, 'Dieser Browser kann keine Mitteilungen zeigen.'],
    [{ ability: 'homeScreenFirst' }, 'Legen Sie diese Seite zuerst auf den Home-Bildschirm'],
  ] as const;
  for (const [change, sentence] of faces) {
    it(`says what to do instead, without a switch that does nothing (${JSON.stringify(change)})`, async () => {
      const stage = await offer(change);
      await stage.until(() => stage.read().includes(sentence));
      expect(stage.buttons(name)).to.deep.equal([]);
    });
  }

  it('says so on a page whose worker does not start', async () => {
    const { ticket } = fixtures;
    const stage = await showTicket({
      // No script, so that the browser refuses it.
      set: { worker: '/package.json' },
      live: { status: 'live', value: ticket },
    });
    await stage.until(() => stage.read().includes('Dieser Browser kann keine Mitteilungen zeigen.'));
    await expectAccessible(stage.view);
  });
});
