import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Catalogue, Message, Messages } from './catalogue.ts';
import { errorTexts, toFacts, type Problem } from './errors/error-texts.ts';
import { directionOf, nearestLanguage } from './language.ts';
import { findPageLanguage, watchPageLanguage } from './page-language.ts';
import type { SharedMessages } from './shared/de.ts';

type Params<Text> = Text extends (...params: infer P) => string ? P : [];

/** What a template needs in order to speak: its texts and the language that they are in. */
export interface Words<M extends SharedMessages = SharedMessages> {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  term<K extends keyof M>(key: K, ...params: Params<M[K]>): string;
  explain(problem: Problem, timeZone?: string): string | undefined;
}

/**
 * Gives an element its texts in the language of the page around it, and draws it again when that changes.
 * Set `lang` and `dir` on the element's root to `language` and `direction`, since the page may speak a
 * language that there are no texts in.
 */
export class Localize<M extends SharedMessages> implements ReactiveController, Words<M> {
  /** The language that the texts are in now. */
  language: string = nearestLanguage('');
  /** False while the texts of the first language are being fetched; draw nothing until then. */
  isReady = false;

  private readonly host: ReactiveControllerHost & Element;
  private readonly catalogue: Catalogue<M>;
  private stop: (() => void) | undefined;
  private wished = '';
  private hasNoSentences = false;

  constructor(host: ReactiveControllerHost & Element, catalogue: Catalogue<M>) {
    this.host = host;
    this.catalogue = catalogue;
    host.addController(this);
  }

  hostConnected(): void {
    this.stop = watchPageLanguage(this.host, () => void this.chooseLanguage());
    void this.chooseLanguage();
  }

  hostDisconnected(): void {
    this.stop?.();
  }

  /** Direction in which `language` is written. */
  get direction(): 'ltr' | 'rtl' {
    return directionOf(this.language);
  }

  /** The text of a key, made with its parameters where it has some. */
  term<K extends keyof M>(key: K, ...params: Params<M[K]>): string {
    return say(this.texts[key] as Message | undefined, params[0]) ?? '';
  }

  /**
   * What happened and what to do now. A text of the element's own under the problem's code goes first;
   * all others are fetched when the first one is needed.
   * @param problem - An error of the client, a wrong field, or a mistake in the setup.
   * @param timeZone - Zone of the office, for the times that a sentence names.
   * @returns Nothing while the sentences are being fetched; the host is drawn again afterwards.
   */
  explain(problem: Problem, timeZone?: string): string | undefined {
    const facts = toFacts(problem, this.language, timeZone);
    const own = say(find(this.texts, problem.code), facts);
    if (own) return own;
    const sentences = errorTexts.get(this.language);
    if (sentences) return say(find(sentences, problem.code), facts) ?? this.texts.internal_error;
    if (this.hasNoSentences) return this.texts.internal_error;
    void this.fetchSentences();
    return undefined;
  }

  private get texts(): M {
    return (this.catalogue.get(this.language) ?? this.catalogue.get(nearestLanguage('')))!;
  }

  private async fetchSentences(): Promise<void> {
    await errorTexts.load(this.language).catch(() => (this.hasNoSentences = true));
    this.host.requestUpdate();
  }

  private async chooseLanguage(): Promise<void> {
    const wished = nearestLanguage(findPageLanguage(this.host));
    this.wished = wished;
    if (!this.catalogue.get(wished)) await this.catalogue.load(wished).catch(() => undefined);
    if (wished !== this.wished) return;
    this.switchTo(this.catalogue.get(wished) ? wished : nearestLanguage(''));
  }

  private switchTo(language: string): void {
    if (this.isReady && language === this.language) return;
    this.language = language;
    this.isReady = true;
    this.hasNoSentences = false;
    this.host.requestUpdate();
  }
}

function find(texts: object, code: string): Message | undefined {
  return Object.hasOwn(texts, code) ? (texts as Messages)[code] : undefined;
}

function say(text: Message | undefined, params: unknown): string | undefined {
  return typeof text === 'function' ? text(params as never) : text;
}
