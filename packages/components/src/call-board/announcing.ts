import type { Call } from '@wartemarke/contract';
import type { ReactiveElement } from 'lit';
import { flash } from '../flash.ts';
import { CallAnnounceEvent } from './call-announce-event.ts';

/** What a board announces: seen in any case, heard unless the page calls that off. */
export class Announcing {
  /** The calls that came last, latest first. */
  calls: readonly Call[] = [];
  /** When they came, by the server's clock, epoch milliseconds. */
  at = 0;
  private isNew = false;

  /** Takes what was called. */
  note(news: readonly Call[], now: number): void {
    if (news.length === 0) return;
    this.calls = news;
    this.at = now;
    this.isNew = true;
  }

  /** Lets be seen what is new, and tells the page. To be called after each update. @returns What is to be heard. */
  tell(board: ReactiveElement): readonly Call[] {
    if (!this.isNew) return [];
    this.isNew = false;
    board.renderRoot.querySelectorAll('[data-fresh]').forEach(flash);
    return this.calls.filter((call) => board.dispatchEvent(new CallAnnounceEvent({ call })));
  }
}
