import type { PushSubscriptionFacts } from '@wartemarke/contract';
import type { TemplateResult } from 'lit';
import { termsIn } from '../../later-part.ts';
import type { Words } from '../../locales/localize.ts';
import { renderSwitch } from '../company/switch-face.ts';
import type { ShownTicket } from '../shown-ticket.ts';
import { keepChoices, readChoices } from '../tab-memory.ts';
import { messages } from './messages/index.ts';
import { browserDevice, type NoticeDevice } from './notice-device.ts';

// Two long buzzes and a short one, in milliseconds.
const vibrate = [400, 150, 400, 150, 200];

/** What a notification says. */
export interface Notice {
  readonly title: string;
  readonly body: string;
  /** One replaces another of the same tag. */
  readonly tag: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/**
 * Notifications of a call, for who asks for them: shown by the page while nobody looks at it, and by the town's push
 * service where it has one. The worker that shows them keeps the page for times without a connection too.
 */
export class Notices {
  /** Told when somebody switched them on or off. */
  onswitch: ((isOn: boolean) => void) | null = null;
  private readonly redraw: () => void;
  private readonly device: NoticeDevice;
  private readonly worker: Promise<ServiceWorkerRegistration | undefined>;
  private hasWorker = true;
  private isWished = readChoices().notices === true;
  private shown: ShownTicket | undefined;
  private askedFor = '';

  /**
   * @param redraw - Told when something else is to be drawn.
   * @param address - Where the service worker is.
   */
  constructor(redraw: () => void, address: string, device: NoticeDevice = browserDevice) {
    this.redraw = redraw;
    this.device = device;
    this.worker = device.ability === 'unable' ? Promise.resolve(undefined) : this.register(address);
  }

  /** Whether a call is notified. */
  get isOn(): boolean {
    const { ability, permission } = this.device;
    return this.isWished && this.hasWorker && ability === 'able' && permission === 'granted';
  }

  /** Takes how the ticket stands now, and has the town notify it where it does that. */
  follow(shown: ShownTicket): void {
    this.shown = shown;
    const { access, live, isSubscribed } = shown.state;
    // What got lost on the way into a tunnel is asked for again behind it.
    if (live.status !== 'live' && !isSubscribed) this.askedFor = '';
    // Another ticket, or another language, is another subscription.
    const wish = `${access.id} ${shown.words.language}`;
    if (!this.isOn || live.status !== 'live' || this.askedFor === wish) return;
    this.askedFor = wish;
    // Without the town's service the page itself still notifies.
    this.subscribe(shown).catch(() => undefined);
  }

  /** Shows a notification if it is wished and nobody looks at the page. */
  show({ title, body, tag, language, direction }: Notice): void {
    if (!this.isOn || !this.device.isHidden) return;
    // Renewed with sound, so that a repeated call is heard too.
    const manner = { renotify: true, requireInteraction: true, vibrate };
    void this.worker.then((registration) =>
      registration?.showNotification(title, { body, tag, lang: language, dir: direction, ...manner }),
    );
  }

  /** Takes the notification away once it is not true any more, whoever showed it: the page, or the town while it slept. */
  clear(): void {
    const tag = this.shown?.ticket.id;
    if (!tag) return;
    void this.worker.then(async (registration) => {
      for (const notice of (await registration?.getNotifications({ tag })) ?? []) notice.close();
    });
  }

  /** Draws the switch, or says why there is none and what to do. */
  render(words: Words): TemplateResult {
    const term = termsIn(messages, words);
    const isAbsent = this.device.ability !== 'able' || !this.hasWorker;
    return renderSwitch({
      ...{ label: term('notice'), isOn: this.isOn, note: this.toNote(term), isAbsent },
      onPress: () => void this.press(),
    });
  }

  private toNote(term: ReturnType<typeof termsIn<typeof messages.de>>): string | undefined {
    const { ability, permission } = this.device;
    if (this.isOn) return term(this.shown?.state.isSubscribed ? 'pushed' : 'pageOnly');
    if (ability === 'homeScreenFirst') return term('homeScreenFirst');
    if (ability === 'unable' || !this.hasWorker) return term('unable');
    return permission === 'denied' ? term('blocked') : undefined;
  }

  private async press(): Promise<void> {
    const isWished = !this.isOn;
    if (isWished && this.device.ability === 'able' && this.device.permission === 'default') {
      await this.device.ask();
    }
    this.isWished = isWished;
    this.askedFor = '';
    keepChoices({ notices: isWished });
    this.onswitch?.(this.isOn);
    if (!isWished) void this.unsubscribe().catch(() => undefined);
    this.redraw();
  }

  private register(address: string): Promise<ServiceWorkerRegistration | undefined> {
    return this.device.register(address).catch((error: unknown) => {
      console.warn('<wm-ticket-view>: the service worker does not start', error);
      this.hasWorker = false;
      this.redraw();
      return undefined;
    });
  }

  private async subscribe({ client, held, words }: ShownTicket): Promise<void> {
    const registration = await this.worker;
    if (!registration?.pushManager) return;
    const { key } = await client.push.key();
    if (!key) return;
    const wish = { userVisibleOnly: true, applicationServerKey: key };
    const subscription = await registration.pushManager.subscribe(wish);
    // Somebody may have switched it off meanwhile.
    if (!this.isOn) return void (await subscription.unsubscribe());
    const { endpoint, keys } = subscription.toJSON() as Pick<PushSubscriptionFacts, 'endpoint' | 'keys'>;
    await held.subscribeToCall({
      endpoint,
      keys,
      language: words.language as PushSubscriptionFacts['language'],
    });
  }

  private async unsubscribe(): Promise<void> {
    const subscription = await (await this.worker)?.pushManager?.getSubscription();
    await subscription?.unsubscribe();
  }
}
