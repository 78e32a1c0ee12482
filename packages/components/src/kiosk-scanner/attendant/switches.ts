import { tellAid } from '../../aid-switch-event.ts';
import type { KioskHost, KioskSession } from '../kiosk-session.ts';
import type { Choice, Visit } from '../visit.ts';
import { LanguageChooseEvent } from './events/language-choose-event.ts';
import { LentLanguage } from './lent-language.ts';

/** What somebody can have otherwise at a kiosk, until the next one comes. */
export class Switches {
  private readonly kiosk: KioskHost;
  private readonly session: KioskSession;
  private readonly language: LentLanguage;
  private visit: Visit | undefined;

  constructor(kiosk: KioskHost, session: KioskSession) {
    this.kiosk = kiosk;
    this.session = session;
    this.language = new LentLanguage(kiosk);
  }

  /** Whether something is otherwise now. */
  get isUsed(): boolean {
    return this.session.visit.choices.size > 0 || this.language.isLent;
  }

  /** Speaks the language of the page again when the next one may come. To be called before each update. */
  follow(): void {
    const { visit } = this.session;
    if (visit !== this.visit) this.close();
    this.visit = visit;
  }

  /** Speaks the language of the page again. */
  close(): void {
    this.language.giveBack();
  }

  /** Has something otherwise, or as it was. */
  choose(aid: Choice): void {
    const { session, kiosk } = this;
    const { choices } = session.visit;
    if (!choices.delete(aid)) choices.add(aid);
    session.stay();
    tellAid(kiosk, aid, choices.has(aid));
  }

  /** Speaks a language. */
  speak(language: string): void {
    const { session, kiosk } = this;
    // A language that is lent before the first update is not to be given back by it.
    this.visit = session.visit;
    this.language.lend(language);
    session.stay();
    kiosk.dispatchEvent(new LanguageChooseEvent({ language, office: kiosk.office }));
  }
}
