import type { Timers } from '@wartemarke/client';
import { chooseVoice } from './choose-voice.ts';
import type { Phrase, Voice } from './voice.ts';

/** Nobody needs longer for a letter, in milliseconds; engines that get stuck never say that they do. */
const longestLetterMs = 250;
const longestStartMs = 10_000;

/** Speaks by the browser's speech output, with voices of the machine only: no word leaves it. */
export class SpeechVoice implements Voice {
  loudness = 1;
  isAllowed = true;
  onchange: (() => void) | null = null;

  private readonly engine: SpeechSynthesis | undefined;
  private timers: Timers | undefined;
  private waiting: Phrase[] = [];
  /** Kept as long as it sounds: browsers drop the events of one that nobody holds. */
  private current: SpeechSynthesisUtterance | undefined;
  private cancelPatience = () => {};

  /** @param engine - The browser's; there are browsers without. */
  constructor(engine: SpeechSynthesis | undefined = globalThis.speechSynthesis) {
    this.engine = engine;
  }

  get isSpeaking(): boolean {
    return this.current !== undefined;
  }

  canSpeak(language: string): boolean {
    return this.choose(language) !== undefined;
  }

  open(timers?: Timers): void {
    this.timers = timers;
    this.engine?.addEventListener('voiceschanged', this.handleVoices);
  }

  say(...phrases: readonly Phrase[]): void {
    this.waiting.push(...phrases);
    if (!this.current) this.sayNext();
  }

  cancel(): void {
    this.waiting = [];
    if (!this.current) return;
    this.letGo();
    this.engine?.cancel();
    this.onchange?.();
  }

  close(): void {
    this.cancel();
    this.engine?.removeEventListener('voiceschanged', this.handleVoices);
  }

  private sayNext(): void {
    const phrase = this.waiting.shift();
    if (phrase) this.utter(phrase);
    this.onchange?.();
  }

  private utter({ text, language }: Phrase): void {
    const voice = this.choose(language);
    if (!voice || !text.trim()) return this.sayNext();
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.volume = this.loudness;
    utterance.onstart = () => this.note(utterance, true);
    utterance.onend = () => this.goOn(utterance);
    utterance.onerror = ({ error }) => {
      if (error === 'not-allowed') this.note(utterance, false);
      this.goOn(utterance);
    };
    this.current = utterance;
    this.cancelPatience =
      this.timers?.after(longestStartMs + text.length * longestLetterMs, () => this.giveUp(utterance)) ??
      (() => {});
    this.engine?.speak(utterance);
  }

  private note(utterance: SpeechSynthesisUtterance, isAllowed: boolean): void {
    if (utterance !== this.current || isAllowed === this.isAllowed) return;
    this.isAllowed = isAllowed;
    this.onchange?.();
  }

  /** One that was called off still says that it ended. */
  private goOn(utterance: SpeechSynthesisUtterance): void {
    if (utterance !== this.current) return;
    this.letGo();
    this.sayNext();
  }

  private giveUp(utterance: SpeechSynthesisUtterance): void {
    this.engine?.cancel();
    this.goOn(utterance);
  }

  private letGo(): void {
    this.current = undefined;
    this.cancelPatience();
  }

  private choose(language: string): SpeechSynthesisVoice | undefined {
    return chooseVoice(this.engine?.getVoices() ?? [], language);
  }

  private handleVoices = () => this.onchange?.();
}
