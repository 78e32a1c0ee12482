import type { ReactiveElement } from 'lit';
import { nothing } from 'lit';
import { LaterPart } from '../later-part.ts';
import type { DeskContext } from './desk-context.ts';
import type { KeyList } from './keys/key-list.ts';

/** The list of all shortcuts, fetched when somebody asks for it. */
export class ShortcutList {
  private readonly host: ReactiveElement;
  private readonly later: ReturnType<typeof createLaterList>;
  private list: KeyList | undefined;
  private isOpen = false;

  constructor(host: ReactiveElement) {
    this.host = host;
    this.later = createLaterList(host);
  }

  show(): true {
    this.isOpen = true;
    this.host.requestUpdate();
    return true;
  }

  render({ words }: DeskContext) {
    if (!this.isOpen) return nothing;
    return this.later.render(words, (module) => {
      this.list ??= new module.KeyList(this.host);
      return this.list.render(words, () => this.close());
    });
  }

  private close(): void {
    this.isOpen = false;
    this.host.requestUpdate();
  }
}

function createLaterList(host: ReactiveElement) {
  return new LaterPart(host, () => import('./keys/key-list.ts'));
}
