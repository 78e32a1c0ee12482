import type { Signal } from '@wartemarke/contract';

/** Notices calls for help that are new, and those that must not be overheard. */
export class SignalWatch {
  /** What was noticed last. */
  latest: Signal | undefined;
  /** Whether there is an emergency that nobody has answered, elsewhere than here. */
  isUrgent = false;
  private known: ReadonlySet<string> | undefined;
  private isNew = false;

  /**
   * Takes in the calls that are not over.
   * @param signals - Latest first; undefined while nobody works at a counter whose hall is known.
   * @param counter - The own one: what is raised there is kept quiet there.
   */
  note(signals: readonly Signal[] | undefined, counter: string): void {
    this.isUrgent = false;
    if (!signals) return;
    const { known = new Set() } = this;
    const news = signals.filter(
      (each) => !known.has(each.id) && !each.answeredAt && each.counter !== counter,
    );
    this.known = new Set(signals.map(({ id }) => id));
    this.latest = news[0] ?? signals.find(({ id }) => id === this.latest?.id);
    this.isUrgent = signals.some(
      ({ kind, answeredAt, counter: at }) => kind === 'emergency' && !answeredAt && at !== counter,
    );
    if (news.length > 0) this.isNew = true;
  }

  /** Whether something new was noticed since this was asked last. */
  takeNews(): boolean {
    const { isNew } = this;
    this.isNew = false;
    return isNew;
  }
}
