/** Lends the title of the page while a ticket is shown, and gives it back. */
export class PageTitle {
  private before: string | undefined;

  /** Shows this title; nothing gives the page its own one back. */
  show(title: string | undefined): void {
    if (title === undefined) return this.giveBack();
    this.before ??= document.title;
    document.title = title;
  }

  /** Gives the page its own title back. */
  giveBack(): void {
    if (this.before !== undefined) document.title = this.before;
    this.before = undefined;
  }
}
