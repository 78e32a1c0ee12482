import { html, type CSSResult, type ReactiveElement, type TemplateResult } from 'lit';
import { Localize, type Words } from '../../locales/localize.ts';
import { renderLoading } from '../../states/states.ts';
import { deskViews } from '../desk-view.ts';
import type { StaffDeskMessages } from '../messages/de.ts';
import { shortcuts, type DeskCommand } from '../shortcuts.ts';
import { keyStyles } from './keys.styles.ts';
import type { KeysMessages } from './messages/de.ts';
import { messages } from './messages/index.ts';

const calling = [
  'callNext',
  'recall',
  'start',
  'finish',
  'wrapUp',
  'services',
  'miss',
  'park',
  'transfer',
] as const;
// What is written on the keys of any keyboard.
const moves = [
  ['arrows', '↑ ↓'],
  ['enter', '⏎'],
  ['send', '⏎'],
  ['escape', 'Esc'],
  ['tab', '⇥'],
] as const;

/** Shows every shortcut in a dialogue; closing it leads back to where one was. */
export class KeyList {
  private readonly host: ReactiveElement;
  private readonly words: Localize<KeysMessages>;

  constructor(host: ReactiveElement) {
    this.host = host;
    this.words = new Localize(host, messages);
  }

  /** @param desk - The words of the desk, which name its steps and views. */
  render(desk: Words<StaffDeskMessages>, handleClose: () => void): TemplateResult {
    const { words } = this;
    if (!words.isReady) return renderLoading(words);
    void this.open();
    return html`
      <dialog class="key-list" aria-labelledby="keys-title" @close=${handleClose}>
        <div class="key-head">
          <h2 id="keys-title" tabindex="-1" autofocus>${words.term('title')}</h2>
          <form method="dialog">
            <button class="button">${words.term('close')}</button>
          </form>
        </div>
        <p>${words.term('help')}</p>
        <div class="key-groups">
          ${this.renderGroup('atCounter', calling, (key) => desk.term(key))}
          ${this.renderGroup('everywhere', ['break', 'line', 'answer', 'emergency', 'keys'], (key) => words.term(`${key}Key`))}
          ${this.renderGroup('views', deskViews, (key) => desk.term(`${key}View`))} ${this.renderMoves()}
        </div>
      </dialog>
    `;
  }

  private renderGroup<Command extends DeskCommand>(
    title: 'atCounter' | 'everywhere' | 'views',
    commands: readonly Command[],
    say: (command: Command) => string,
  ) {
    const { words } = this;
    return html`
      <section aria-labelledby="keys-${title}">
        <h3 id="keys-${title}">${words.term(title)}</h3>
        <dl>
          ${commands.map(
            (command) => html`
              <div>
                <dt class="keys"><kbd>Alt</kbd><kbd>${shortcuts[command]}</kbd></dt>
                <dd>${say(command)}</dd>
              </div>
            `,
          )}
        </dl>
      </section>
    `;
  }

  private renderMoves() {
    const { words } = this;
    return html`
      <section aria-labelledby="keys-moves">
        <h3 id="keys-moves">${words.term('moves')}</h3>
        <dl>
          ${moves.map(
            ([move, key]) => html`
              <div>
                <dt class="keys"><kbd>${key}</kbd></dt>
                <dd>${words.term(`${move}Help`)}</dd>
              </div>
            `,
          )}
        </dl>
      </section>
    `;
  }

  private async open(): Promise<void> {
    await this.host.updateComplete;
    const dialog = this.host.renderRoot.querySelector<HTMLDialogElement>('.key-list');
    if (dialog && !dialog.open) dialog.showModal();
  }
}

/** How the list looks. */
export const laterStyles: readonly CSSResult[] = [keyStyles];
