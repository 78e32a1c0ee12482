import type { Phrase, Voice } from '../src/speech/voice.ts';

/** A voice that writes down what it would say, and says it until `finish` is called. */
export class WrittenVoice implements Voice {
  loudness = 1;
  isAllowed = true;
  isSpeaking = false;
  onchange: (() => void) | null = null;
  isOpen = false;
  /** What was said since `cancel` or the last `finish`. */
  said: Phrase[] = [];
  /** Languages that it has no voice for. */
  readonly lacking: readonly string[];

  constructor(...lacking: readonly string[]) {
    this.lacking = lacking;
  }

  /** The words of what was said. */
  get text(): string {
    return this.said.map(({ text }) => text).join(' ');
  }

  canSpeak(language: string): boolean {
    return !this.lacking.includes(language);
  }

  open(): void {
    this.isOpen = true;
  }

  say(...phrases: readonly Phrase[]): void {
    this.said.push(...phrases.filter(({ language }) => this.canSpeak(language)));
    this.show(this.said.length > 0);
  }

  cancel(): void {
    this.said = [];
    this.show(false);
  }

  /** Everything has been said. */
  finish(): void {
    this.show(false);
  }

  close(): void {
    this.cancel();
    this.isOpen = false;
  }

  private show(isSpeaking: boolean): void {
    this.isSpeaking = isSpeaking;
    this.onchange?.();
  }
}
