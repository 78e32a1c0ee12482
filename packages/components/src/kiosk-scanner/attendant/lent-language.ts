/** Lets somebody choose a language, until the next one comes. */
export class LentLanguage {
  private readonly element: HTMLElement;
  private before: { readonly lang: string | null } | undefined;

  constructor(element: HTMLElement) {
    this.element = element;
  }

  /** Whether somebody chose a language. */
  get isLent(): boolean {
    return this.before !== undefined;
  }

  /** Speaks this language from now on. */
  lend(language: string): void {
    this.before ??= { lang: this.element.getAttribute('lang') };
    this.element.lang = language;
  }

  /** Speaks the language of the page again. */
  giveBack(): void {
    if (!this.before) return;
    const { lang } = this.before;
    this.before = undefined;
    if (lang === null) this.element.removeAttribute('lang');
    else this.element.lang = lang;
  }
}
