import type { Timers } from '@wartemarke/client';
import { SpeechVoice } from '../../speech/speech-voice.ts';
import type { Phrase, Voice } from '../../speech/voice.ts';

/** Reads calls out to whoever wants that, by a voice of the device. */
export class CallReader {
  private readonly voice: Voice;

  /**
   * @param onChange - Told when what can be heard may have changed.
   * @param voice - Who speaks; the voices of the device when left out.
   */
  constructor(onChange: () => void, voice: Voice = new SpeechVoice()) {
    this.voice = voice;
    voice.onchange = onChange;
  }

  /** Takes the voices. */
  open(timers: Timers): void {
    this.voice.open(timers);
  }

  /** Whether the device has a voice for this language. */
  canRead(language: string): boolean {
    return this.voice.canSpeak(language);
  }

  /** Says this, and nothing else any more. */
  say(phrase: Phrase): void {
    this.voice.cancel();
    this.voice.say(phrase);
  }

  /** Falls silent. */
  hush(): void {
    this.voice.cancel();
  }

  /** Gives the voices back. */
  close(): void {
    this.voice.onchange = null;
    this.voice.close();
  }
}
