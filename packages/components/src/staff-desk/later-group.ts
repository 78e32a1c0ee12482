import type { Client, Live } from '@wartemarke/client';
import type { Hall } from '@wartemarke/contract';
import { nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { LaterPart, type LaterModule } from '../later-part.ts';
import type { Words } from '../locales/localize.ts';
import type { LaterView } from './desk-view.ts';

/** What views beside calling are drawn from. */
export interface ViewParts {
  /** Speaks for the clerk; stays the same one when the session is begun again. */
  readonly client: Client;
  readonly office: Hall['office'];
  /** The hall as it is known; null before that. */
  readonly hall: Live<Hall> | null;
  /** Current time by the server's clock, epoch milliseconds. */
  readonly now: number;
  /** Whether it can be seen. What is not seen keeps what was begun. */
  readonly isShown: boolean;
  /** Leads to booking for somebody. */
  handleBook(): void;
}

/** Views that are fetched together. */
export interface ViewGroup<View extends LaterView = LaterView> {
  render(view: View, parts: ViewParts): TemplateResult;
  /** Forgets everything that was begun: somebody else works here, or elsewhere. */
  reset(): void;
}

/** A group of views that is fetched when one of them is opened for the first time, and stays as it was left. */
export class LaterGroup<View extends LaterView, Group extends ViewGroup<View>, Module extends LaterModule> {
  /** The group, once it is there. */
  group: Group | undefined;
  /** The view of it that was opened last. */
  view: View | undefined;
  private readonly later: LaterPart<Module>;
  private readonly create: (module: Module) => Group;
  private wish: ((group: Group) => void) | undefined;

  constructor(host: ReactiveElement, fetchModule: () => Promise<Module>, create: (module: Module) => Group) {
    this.later = new LaterPart(host, fetchModule);
    this.create = create;
  }

  /** Fetches it ahead, so that it is there when there is no network. */
  load(): void {
    void this.later.load();
  }

  /** Does something with the group, now or as soon as it is there. */
  ask(wish: (group: Group) => void): void {
    if (this.group) wish(this.group);
    else this.wish = wish;
  }

  render(words: Words, parts: ViewParts) {
    const { view } = this;
    if (view === undefined) return nothing;
    return this.later.render(words, (module) => {
      this.group ??= this.create(module);
      this.wish?.(this.group);
      this.wish = undefined;
      return this.group.render(view, parts);
    });
  }

  reset(): void {
    this.view = undefined;
    this.wish = undefined;
    this.group?.reset();
  }
}
