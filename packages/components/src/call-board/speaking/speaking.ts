import type { Timers } from '@wartemarke/client';
import type { Call } from '@wartemarke/contract';
import { css, html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { chimeMs, type Chime } from '../../chime.ts';
import { termsIn } from '../../later-part.ts';
import { languages, nearestLanguage } from '../../locales/language.ts';
import type { Words } from '../../locales/localize.ts';
import { SpeechVoice } from '../../speech/speech-voice.ts';
import type { Phrase, Voice } from '../../speech/voice.ts';
import type { SpokenLanguage } from '../board-extras.view.ts';
import { messages } from '../messages/index.ts';
import { speakingTexts } from './speaking-texts.ts';
import { toSpokenNumber } from '../../speech/spoken-number.ts';
import { leaveOutOver, lineUp } from './spoken-call.view.ts';

const look = css`
  .sound {
    display: flex;
    align-items: center;
    gap: var(--_gap-m);
    margin-inline-start: auto;
  }

  .sound .button {
    font-size: 0.85em;
  }

  .voices {
    color: var(--_ink-soft);
    margin-inline-start: auto;
    font-size: 0.75em;
  }
`;

/** With what calls are made heard. */
export interface Sound {
  readonly chime: Chime;
  readonly timers: Timers;
  /** In this order. */
  readonly languages: readonly SpokenLanguage[];
}

/**
 * Makes calls heard, one after the other: the chime, then the call in each language. Nothing sounds over another;
 * a call that is over before its turn is left out.
 */
export class Speaking {
  readonly styles = [look];

  private readonly host: ReactiveControllerHost;
  private readonly voice: Voice;
  private sound: Sound | undefined;
  private waiting: readonly Call[] = [];
  private step: 'silent' | 'chiming' | 'speaking' = 'silent';
  private stopWait = () => {};

  /** @param voice - Who speaks; the machine's own voices when left out. */
  constructor(host: ReactiveControllerHost, voice: Voice = new SpeechVoice()) {
    this.host = host;
    this.voice = voice;
    host.addController(this);
  }

  /** Whether a call is being announced. */
  get isBusy(): boolean {
    return this.step !== 'silent';
  }

  hostConnected(): void {
    this.voice.onchange = () => this.handleVoice();
    this.voice.open(this.sound?.timers);
  }

  hostDisconnected(): void {
    this.stopWait();
    this.waiting = [];
    this.step = 'silent';
    this.voice.onchange = null;
    this.voice.close();
  }

  /**
   * Takes what sounds from now on.
   * @param calls - Those on the board: what is over is not announced any more.
   */
  use(sound: Sound, calls: readonly Call[]): void {
    if (sound.timers !== this.sound?.timers) this.voice.open(sound.timers);
    this.sound = sound;
    this.waiting = leaveOutOver(this.waiting, calls);
    for (const { language } of sound.languages) {
      const ours = toOurs(language);
      if (ours && !messages.get(ours)) void this.fetchWords(ours);
    }
  }

  /** Announces calls, latest first in the list, after those that are being announced. Without a language it does not. */
  announce(news: readonly Call[]): boolean {
    if (!this.sound?.languages.length) return false;
    this.waiting = lineUp(this.waiting, news);
    if (this.step === 'silent') this.next();
    return true;
  }

  /** Tells that the sound is off, and, for whoever sets the screen up, which voices the machine lacks. */
  render(words: Words): TemplateResult {
    const isOff = this.sound && !(this.sound.chime.isAllowed && this.voice.isAllowed);
    return html`${this.renderVoices(words)} ${isOff ? this.renderOff(words) : nothing}`;
  }

  private renderVoices(words: Words) {
    const lacking = this.sound?.languages.filter(({ language }) => !this.canSay(language)) ?? [];
    if (lacking.length === 0) return nothing;
    const list = lacking.map(({ language }) => toName(language, words)).join(', ');
    return html`<p class="voices">${termsIn(speakingTexts, words)('noVoice')(list)}</p>`;
  }

  private renderOff(words: Words) {
    const term = termsIn(speakingTexts, words);
    return html`
      <p class="sound">
        ${term('soundOff')}
        <button class="button" type="button" @click=${() => this.handleOn(words)}>${term('soundOn')}</button>
      </p>
    `;
  }

  /** Asks for leave to sound, and speaks at once: a browser remembers what was said in answer to a touch. */
  private handleOn(words: Words): void {
    this.sound?.chime.enable();
    if (!this.sound?.languages.length) return;
    this.voice.say({ text: termsIn(speakingTexts, words)('soundIsOn'), language: words.language });
  }

  private canSay(language: string): boolean {
    return toOurs(language) !== '' && this.voice.canSpeak(language);
  }

  private next(): void {
    const [call, ...rest] = this.waiting;
    this.waiting = rest;
    this.step = call && this.sound ? 'chiming' : 'silent';
    this.host.requestUpdate();
    if (!call || !this.sound) return;
    this.sound.chime.play();
    this.stopWait = this.sound.timers.after(chimeMs, () => this.speak(call));
  }

  private speak(call: Call): void {
    this.step = 'speaking';
    this.voice.say(...(this.sound?.languages ?? []).flatMap((spoken) => toPhrases(call, spoken)));
    this.goOn();
  }

  private handleVoice(): void {
    this.host.requestUpdate();
    this.goOn();
  }

  private goOn(): void {
    if (this.step === 'speaking' && !this.voice.isSpeaking) this.next();
  }

  private async fetchWords(language: string): Promise<void> {
    await messages.load(language).catch(() => undefined);
  }
}

function toPhrases({ number, counter, recalls }: Call, { language, counters }: SpokenLanguage): Phrase[] {
  const words = messages.get(toOurs(language));
  if (!words) return [];
  const facts = { number: toSpokenNumber(number), counter: counters[counter.id] ?? counter.name };
  const text = recalls > 0 ? words.announceAgain({ ...facts, times: recalls + 1 }) : words.announce(facts);
  return [{ text, language }];
}

/** The name of a language; what is none is called as whoever sets the screen up wrote it. */
function toName(language: string, words: Words): string | undefined {
  try {
    return new Intl.DisplayNames(words.language, { type: 'language' }).of(language.split('-')[0]!);
  } catch {
    return language;
  }
}

/** The language in which there are words for a call; empty when there are none. */
function toOurs(language: string): string {
  return nearestLanguage(language, languages, '');
}
