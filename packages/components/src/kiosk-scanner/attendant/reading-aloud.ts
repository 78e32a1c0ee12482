import type { Timers } from '@wartemarke/client';
import type { Words } from '../../locales/localize.ts';
import type { Voice } from '../../speech/voice.ts';
import type { Reading } from '../reading/reading.ts';

/** What is read, and with what. */
export interface ReadingPlace {
  readonly root: ParentNode;
  readonly words: Words;
  /** Who speaks; the machine's own voices when left out. */
  readonly voice: Voice | undefined;
  readonly timers: Timers | undefined;
  /** Key that starts and stops. */
  readonly speechKey: string;
}

const quietest = 0.2;
const loudest = 1;
const step = 0.2;

/** Lets somebody have everything read, from when they ask for it to the end of their visit. */
export class ReadingAloud {
  /** Whether somebody is read to. */
  isOn = false;

  private readonly find: () => ReadingPlace;
  private readonly onChange: () => void;
  private voice: Voice | undefined;
  private reading: Reading | undefined;
  private isBeginning = false;
  private isUnheard = false;

  /**
   * @param find - What is read now.
   * @param onChange - Told when what can be heard changed.
   */
  constructor(find: () => ReadingPlace, onChange: () => void) {
    this.find = find;
    this.onChange = onChange;
  }

  get isSpeaking(): boolean {
    return this.isOn && this.voice?.isSpeaking === true;
  }

  /** Whether nothing can be heard, because the machine has no voice for the language. */
  get isMute(): boolean {
    const { language } = this.find().words;
    return this.isOn && !this.isBeginning && !this.voice?.canSpeak(language);
  }

  /** Begins or ends, when that is not so already. */
  turn(isOn: boolean): void {
    if (isOn === this.isOn) return;
    if (isOn) void this.begin();
    else this.end();
  }

  /** Gives the voices back. */
  close(): void {
    this.end();
    this.voice?.close();
    this.voice = undefined;
  }

  /** Falls silent, or reads once more. */
  press(): void {
    if (this.isSpeaking) this.voice?.cancel();
    else this.reading?.repeat();
    this.onChange();
  }

  /** Louder or softer, from the next sentence on. */
  change(direction: 1 | -1): void {
    if (!this.voice) return;
    const wished = this.voice.loudness + direction * step;
    this.voice.loudness = Math.min(loudest, Math.max(quietest, wished));
    this.reading?.repeat();
  }

  /** To be called after each update. */
  follow(): void {
    this.reading?.follow();
  }

  /** Says what has the focus now. */
  tellFocus(target: EventTarget | undefined): void {
    this.reading?.tellFocus(target);
  }

  /** Goes on by a key of a keypad. @returns Whether it did. */
  handleKey(key: string, target: EventTarget | undefined): boolean {
    return this.reading?.handleKey(key, target) ?? false;
  }

  /** Fetches the voice, which may take a moment, and reads. */
  private async begin(): Promise<void> {
    this.isOn = this.isBeginning = true;
    const { voice, root, words, timers, speechKey } = this.find();
    const module = await import('../reading/reading.ts').catch(() => undefined);
    this.isBeginning = false;
    if (module && this.isOn) {
      this.voice ??= module.openVoice(voice, timers);
      this.voice.onchange = () => this.handleVoice();
      this.reading = new module.Reading(this.voice, root, words);
      this.start(speechKey);
    }
    this.onChange();
  }

  private start(speechKey: string): void {
    this.isUnheard = this.isMute;
    this.reading?.begin(speechKey);
  }

  /** Browsers find their voices a moment after they were asked for them. */
  private handleVoice(): void {
    if (this.isUnheard && !this.isMute) this.start(this.find().speechKey);
    this.onChange();
  }

  /** The next one hears nothing of it, and as loud as ever. */
  private end(): void {
    this.isOn = false;
    this.reading = undefined;
    this.voice?.cancel();
    if (this.voice) this.voice.loudness = loudest;
  }
}
