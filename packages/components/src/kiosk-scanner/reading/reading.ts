import type { Timers } from '@wartemarke/client';
import { termsIn } from '../../later-part.ts';
import type { Words } from '../../locales/localize.ts';
import { SpeechVoice } from '../../speech/speech-voice.ts';
import type { Phrase, Voice } from '../../speech/voice.ts';
import { messages } from './messages/index.ts';
import { isField, languageOf, readControl, readOut, toWords, type SpokenNames } from './read-out.ts';
import { stepFocus } from './step-focus.ts';

/** What is said when it changes, wherever the eyes are. */
const live = '[role="status"], [role="alert"], [aria-live="polite"]';

/** Keys of a keypad, and where they lead. */
const steps: Readonly<Record<string, 1 | -1>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/** The voice that speaks, ready to; the machine's own voices when there is no other. */
export function openVoice(voice: Voice = new SpeechVoice(), timers?: Timers): Voice {
  voice.open(timers);
  return voice;
}

/** Reads a screen to somebody who does not see it, from the first word to the end of the visit. */
export class Reading {
  private readonly voice: Voice;
  private readonly root: ParentNode;
  private readonly words: Words;
  private heading = '';
  private lively = '';
  private told: EventTarget | undefined;

  /**
   * @param root - Within which is read, redrawn or not.
   * @param words - In whose language the reader speaks.
   */
  constructor(voice: Voice, root: ParentNode, words: Words) {
    this.voice = voice;
    this.root = root;
    this.words = words;
  }

  /** Says how to listen, then what is there. */
  begin(key: string): void {
    const { language } = this.words;
    this.voice.cancel();
    this.voice.say({ text: termsIn(messages, this.words)('begin')({ key }), language });
    this.note();
    this.voice.say(...this.readFace());
  }

  /** Reads what came since the last time: a whole face, or a sentence that tells something new. */
  follow(): void {
    const { heading, lively } = this;
    this.note();
    if (this.heading !== heading) {
      this.voice.cancel();
      this.voice.say(...this.readFace());
    } else if (this.lively !== lively) this.voice.say(...this.readLive());
  }

  /** Reads everything once more. */
  repeat(): void {
    this.voice.cancel();
    this.voice.say(...this.readFace());
  }

  /** Says what has the focus now, once, and what is chosen in a list; it goes before everything else. */
  tellFocus(target: EventTarget | undefined): void {
    if (target === this.told && !(target instanceof HTMLSelectElement)) return;
    this.told = target;
    const text = target instanceof Element ? readControl(target, this.names) : undefined;
    if (!text) return;
    this.voice.cancel();
    this.voice.say({ text, language: languageOf(target as Element) });
  }

  /** Goes on by a key of a keypad; within a text or a list sideways keys stay there. @returns Whether it did. */
  handleKey(key: string, target: EventTarget | undefined): boolean {
    const root = this.root.querySelector('.root');
    const isChoice = target instanceof HTMLInputElement && ['radio', 'checkbox'].includes(target.type);
    if (key === 'Enter' && isChoice) target.click();
    const step = steps[key];
    const isWithin = !isChoice && target instanceof Element && isField(target);
    const isSideways = key === 'ArrowLeft' || key === 'ArrowRight';
    if (!step || !root || (isWithin && isSideways)) return false;
    stepFocus(root, step);
    return true;
  }

  private readFace(): Phrase[] {
    const face = this.root.querySelector('main');
    return face ? readOut(face, this.names) : [];
  }

  private readLive(): Phrase[] {
    const phrases = this.listLive().map((element) => ({
      text: toWords(element.textContent),
      language: languageOf(element),
    }));
    return phrases.filter(({ text }) => text !== '');
  }

  private note(): void {
    const headings = listAll(this.root, 'h1, h2');
    this.heading = `${this.words.language} ${toText(headings)}`;
    this.lively = toText(this.listLive());
  }

  private listLive(): Element[] {
    return listAll(this.root, live);
  }

  private get names(): SpokenNames {
    const term = termsIn(messages, this.words);
    return {
      button: (name) => term('button')({ name }),
      pressed: (name) => term('pressed')({ name }),
      field: (name, value) => term('field')({ name, value }),
      choice: (name, isChosen) => term(isChosen ? 'chosen' : 'notChosen')({ name }),
    };
  }
}

/** Everything that matches, also in the shadow trees of what is within. */
function listAll(root: ParentNode, selector: string): Element[] {
  return Array.from(root.querySelectorAll('*')).flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? listAll(element.shadowRoot, selector) : []),
  ]);
}

function toText(elements: readonly Element[]): string {
  return elements.map(({ textContent }) => textContent.trim()).join('\n');
}
