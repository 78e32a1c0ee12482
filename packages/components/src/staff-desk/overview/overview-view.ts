import type { CSSResult, ReactiveElement, TemplateResult } from 'lit';
import { html } from 'lit';
import { Localize } from '../../locales/localize.ts';
import { officeTime } from '../../office-time.ts';
import { renderLoading } from '../../states/states.ts';
import type { ViewGroup, ViewParts } from '../later-group.ts';
import { renderEvacuationList } from './evacuation-list.ts';
import type { OverviewMessages } from './messages/de.ts';
import { messages } from './messages/index.ts';
import { overviewStyles } from './overview.styles.ts';
import { toTotals, toZoneRows, type ZoneRow } from './overview.view.ts';
import { paperStyles } from './evacuation-paper.styles.ts';

/** Who is where in the building, by numbers and counters, without names; and the list for when it has to be left. */
export class OverviewView implements ViewGroup {
  private readonly host: ReactiveElement;
  private readonly words: Localize<OverviewMessages>;
  private seen: ReadonlySet<string> = new Set();

  constructor(host: ReactiveElement) {
    this.host = host;
    this.words = new Localize(host, messages);
  }

  render(_view: string, { hall, office, now }: ViewParts): TemplateResult {
    const { words } = this;
    const { value } = hall ?? {};
    if (!words.isReady || !value) return renderLoading(words);
    const rows = toZoneRows(value);
    const { time, date } = officeTime(words.language, office.timeZone);
    return html`
      <div class="overview">
        <header>
          <h2 id="view-title" tabindex="-1">${words.term('title')}</h2>
          <button class="button main" type="button" @click=${() => print()}>${words.term('print')}</button>
          <p class="soft">${words.term('at', { time: time(value.at) })}</p>
        </header>
        ${this.renderTable(rows)}
        ${renderEvacuationList(words, {
          rows,
          office: office.name,
          at: words.term('listAt', { date: date(value.at), time: time(value.at) }),
          isOld: hall?.status !== 'live',
          printedAt: time(now),
          seen: this.seen,
          handleSeen: (key, isSeen) => this.note(key, isSeen),
          handleClear: () => this.clear(),
        })}
      </div>
    `;
  }

  reset(): void {
    this.seen = new Set();
  }

  private renderTable(rows: readonly ZoneRow[]) {
    const { words } = this;
    const columns = ['waiting', 'served', 'staffed'] as const;
    const totals = toTotals(rows);
    return html`
      <table class="zones">
        <caption class="aloud">
          ${words.term('title')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.term('zone')}</th>
            ${columns.map((column) => html`<th scope="col" class="figure">${words.term(column)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) => html`
              <tr>
                <th scope="row">${row.name ?? words.term('noZone')}</th>
                ${columns.map((column) => this.renderFigure(column, row[column].length))}
              </tr>
            `,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${words.term('total')}</th>
            ${columns.map((column) => this.renderFigure(column, totals[column]))}
          </tr>
        </tfoot>
      </table>
    `;
  }

  private renderFigure(column: 'waiting' | 'served' | 'staffed', count: number) {
    return html`
      <td class="figure"><span class="of" aria-hidden="true">${this.words.term(column)}</span>${count}</td>
    `;
  }

  private note(key: string, isSeen: boolean): void {
    this.seen = new Set([...this.seen].filter((each) => each !== key).concat(isSeen ? [key] : []));
    this.host.requestUpdate();
  }

  private clear(): void {
    this.seen = new Set();
    this.host.requestUpdate();
  }
}

/** The look of the overview, and of its list on paper. */
export const laterStyles: readonly CSSResult[] = [overviewStyles, paperStyles];
