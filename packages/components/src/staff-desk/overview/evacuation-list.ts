import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/localize.ts';
import type { OverviewMessages } from './messages/de.ts';
import type { ZoneGuest, ZoneRow } from './overview.view.ts';

/** What the list is drawn from. */
export interface ListParts {
  readonly rows: readonly ZoneRow[];
  /** Name of the office. */
  readonly office: string;
  /** Of when the list is, in words. */
  readonly at: string;
  /** Whether there is no connection: the house may have changed since. */
  readonly isOld: boolean;
  readonly printedAt: string;
  /** Whoever was seen outside: ids of tickets and counters. */
  readonly seen: ReadonlySet<string>;
  handleSeen(key: string, isSeen: boolean): void;
  handleClear(): void;
}

type OverviewWords = Words<OverviewMessages>;

/** Draws everybody who has to be found outside, zone by zone, to be ticked on the screen or on paper. */
export function renderEvacuationList(words: OverviewWords, parts: ListParts): TemplateResult {
  const { rows, seen } = parts;
  const count = rows.reduce((sum, row) => sum + toKeys(row).length, 0);
  const found = rows.flatMap(toKeys).filter((key) => seen.has(key)).length;
  return html`
    <section class="evacuation" aria-labelledby="evacuation-title">
      <header>
        <h3 id="evacuation-title">${words.term('listTitle')}</h3>
        <p class="paper-only">${parts.office}</p>
        <p>
          ${parts.at}${parts.isOld ? html` <strong>${words.term('listOld', { time: parts.printedAt })}</strong>` : nothing}
        </p>
        <p class="screen-only" role="status">${words.term('found', { found, count })}</p>
        ${seen.size > 0 ? html`<button class="link screen-only" type="button" @click=${parts.handleClear}>${words.term('clear')}</button>` : nothing}
      </header>
      ${rows.map((row) => renderZone(words, parts, row))}
      <p class="paper-only by-hand">${words.term('byHand')}</p>
    </section>
  `;
}

function renderZone(words: OverviewWords, parts: ListParts, row: ZoneRow) {
  const { id, name, waiting, served, staffed } = row;
  const guests = [...served, ...waiting];
  const counts = { visitors: guests.length, counters: staffed.length };
  return html`
    <section class="zone" aria-labelledby="zone-${id}">
      <h4 id="zone-${id}">${name ?? words.term('noZone')}</h4>
      <p class="counts">
        ${words.term('visitors', { count: counts.visitors })} ·
        ${words.term('counters', { count: counts.counters })}
      </p>
      <ul>
        ${staffed.map((each) =>
          renderTick(parts, each.id, each.name, words.term(each.state === 'break' ? 'onBreak' : 'atWork')),
        )}
        ${guests.map((guest) => renderGuest(words, parts, guest))}
      </ul>
    </section>
  `;
}

function renderGuest(words: OverviewWords, parts: ListParts, { ticket, counter }: ZoneGuest) {
  return renderTick(
    parts,
    ticket.id,
    ticket.number,
    counter ? words.term('isAt', { counter }) : words.term('waits'),
  );
}

function renderTick({ seen, handleSeen }: ListParts, key: string, name: string, where: string) {
  return html`
    <li>
      <label>
        <input
          type="checkbox"
          id="seen-${key}"
          .checked=${seen.has(key)}
          @change=${(event: Event) => handleSeen(key, (event.currentTarget as HTMLInputElement).checked)}
        />
        <strong>${name}</strong> <span>${where}</span>
      </label>
    </li>
  `;
}

function toKeys({ waiting, served, staffed }: ZoneRow): string[] {
  return [...staffed.map(({ id }) => id), ...[...served, ...waiting].map(({ ticket }) => ticket.id)];
}
