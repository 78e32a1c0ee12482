import { html, type TemplateResult } from 'lit';
import { tellAid } from '../../aid-switch-event.ts';
import { chimeMs } from '../../chime.ts';
import { LaterPart, termsIn } from '../../later-part.ts';
import { toSpokenNumber } from '../../speech/spoken-number.ts';
import type { Notice } from '../notices/notices.ts';
import type { ShownTicket, TicketHost } from '../shown-ticket.ts';
import { toCallSentence } from '../ticket-sentences.ts';
import { toCallKey } from '../ticket-view.view.ts';
import { CallReader } from './call-reader.ts';
import { sayDirection } from './direction-face.ts';
import { messages } from './messages/index.ts';
import { Repeating } from './repeating.ts';

/** Tells of a call in the ways that somebody chose, again and again until they come. */
export class CallTelling {
  private readonly host: TicketHost;
  private readonly repeating = new Repeating(() => this.repeat());
  private readonly notices;
  private reader: CallReader | undefined;
  private shown: ShownTicket | undefined;
  private call: string | undefined;
  private stopReading = () => {};

  constructor(host: TicketHost) {
    this.host = host;
    const redraw = () => host.requestUpdate();
    this.notices = new LaterPart(host, async () => {
      const { Notices } = await import('../notices/notices.ts');
      const notices = new Notices(redraw, host.worker);
      notices.onswitch = (isOn) => tellAid(host, 'notices', isOn);
      return notices;
    });
  }

  /** Whether the holder has said that they come. */
  get isHushed(): boolean {
    return this.repeating.isHushed;
  }

  /** Whether a call can be heard or felt. */
  get isHeard(): boolean {
    const canBuzz = 'vibrate' in navigator && navigator.userActivation?.hasBeenActive === true;
    return canBuzz || this.host.chime.isAllowed || this.reader !== undefined;
  }

  /** Whether the device lacks a voice for what it is to read out. */
  isMute({ words }: ShownTicket): boolean {
    return this.reader?.canRead(words.language) === false;
  }

  /** Takes how the ticket stands now. */
  follow(shown: ShownTicket): void {
    this.shown = shown;
    if (this.host.worker) void this.notices.load();
    this.notices.here?.follow(shown);
    const call = shown.face === 'called' ? toCallKey(shown.ticket) : undefined;
    this.repeating.follow(call, shown.client.timers);
    if (call === this.call) return;
    this.call = call;
    if (call) return this.tell(shown);
    this.quieten();
    this.notices.here?.clear();
  }

  /** Reads calls out from now on, or not any more. */
  readOut(isWished: boolean, { client }: ShownTicket): void {
    if (isWished === Boolean(this.reader)) return;
    this.reader?.close();
    this.reader = isWished ? new CallReader(() => this.host.requestUpdate(), this.host.voice) : undefined;
    this.reader?.open(client.timers);
  }

  /** Lets somebody hear what reading out sounds like; the answer to a touch, without which some phones stay silent. */
  greet({ words }: ShownTicket): void {
    this.reader?.say({ text: termsIn(messages, words)('aloudOn'), language: words.language });
  }

  /** Shows a notification, where that is wished and nobody looks at the page. */
  notify(notice: Pick<Notice, 'title' | 'body'>, { words, ticket }: ShownTicket): void {
    const { language, direction } = words;
    this.notices.here?.show({ ...notice, tag: ticket.id, language, direction });
  }

  /** Keeps quiet about this call. */
  hush(): void {
    this.repeating.hush();
    this.quieten();
  }

  /** Lets go of everything. */
  close(): void {
    this.quieten();
    this.notices.here?.clear();
    this.repeating.close();
    this.call = undefined;
    this.reader?.close();
    this.reader = undefined;
  }

  /** Draws the switch for notifications, where the page has a worker for them. */
  renderNotices({ words }: ShownTicket): TemplateResult {
    return this.host.worker ? this.notices.render(words, (part) => part.render(words)) : html``;
  }

  private tell(shown: ShownTicket): void {
    const { words, ticket } = shown;
    const title = termsIn(messages, words)('called')({ number: ticket.number });
    this.notify({ title, body: toSentence(shown) }, shown);
    this.readAfterChime(shown);
  }

  private repeat(): void {
    this.host.alert();
    if (this.shown) this.readAfterChime(this.shown);
  }

  private readAfterChime(shown: ShownTicket): void {
    const { words, ticket, client } = shown;
    const { reader } = this;
    this.stopReading();
    if (!reader) return;
    const number = toSpokenNumber(ticket.number);
    const text = termsIn(messages, words)('spoken')({ number, call: toSentence(shown) });
    const read = () => reader.say({ text, language: words.language });
    if (this.host.chime.isAllowed) this.stopReading = client.timers.after(chimeMs, read);
    else read();
  }

  private quieten(): void {
    this.stopReading();
    this.reader?.hush();
  }
}

function toSentence({ words, ticket }: ShownTicket): string {
  const direction = ticket.counter?.direction;
  return toCallSentence(words, ticket, direction && sayDirection(words, direction));
}
