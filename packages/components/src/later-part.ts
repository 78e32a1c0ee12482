import type { CSSResult, ReactiveElement, TemplateResult } from 'lit';
import type { Problem } from './locales/errors/error-texts.ts';
import type { Words } from './locales/localize.ts';
import type { Language } from './locales/language.ts';
import { renderLoading, renderProblem } from './states/states.ts';

/** A module that is fetched when it is needed, with the look of what it draws. */
export interface LaterModule {
  readonly laterStyles?: readonly Pick<CSSResult, 'styleSheet'>[];
}

/** Texts that come with a later module, in all languages: fetching them one by one would not pay. */
export type LaterTexts<Texts> = Readonly<Record<Language, Texts>>;

/** Finds later texts in the language of an element. */
export function termsIn<Texts>(texts: LaterTexts<Texts>, { language }: Words) {
  return <Key extends keyof Texts>(key: Key): Texts[Key] => texts[language as Language][key];
}

/** A part of an element that most pages never need. It is fetched when it is to be drawn for the first time. */
export class LaterPart<Module extends object> {
  private readonly host: ReactiveElement;
  private readonly fetchModule: () => Promise<Module>;
  private module: Module | undefined;
  private problem: Problem | undefined;
  private isLoading = false;

  constructor(host: ReactiveElement, fetchModule: () => Promise<Module>) {
    this.host = host;
    this.fetchModule = fetchModule;
  }

  /** The part, once it is there. */
  get here(): Module | undefined {
    return this.module;
  }

  /** Draws the part; until it is there that it takes a moment, and a way on when it does not come. */
  render(words: Words, draw: (module: Module) => TemplateResult): TemplateResult {
    if (this.module) return draw(this.module);
    if (this.problem) return renderProblem(words, this.problem, { retry: () => this.retry() });
    void this.load();
    return renderLoading(words);
  }

  /** Asks again for a part that did not come. */
  retry(): void {
    if (!this.problem) return;
    this.problem = undefined;
    this.host.requestUpdate();
  }

  /** Fetches the part ahead, so that it is there when it is to be drawn. */
  async load(): Promise<void> {
    if (this.isLoading || this.module || this.problem) return;
    this.isLoading = true;
    try {
      this.module = await this.fetchModule();
      this.dress(this.module);
    } catch {
      this.problem = { code: 'unreachable' };
    }
    this.isLoading = false;
    this.host.requestUpdate();
  }

  private dress({ laterStyles = [] }: LaterModule): void {
    const root = this.host.renderRoot as ShadowRoot;
    const sheets = laterStyles.flatMap(({ styleSheet }) => styleSheet ?? []);
    root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
  }
}
