import { html, nothing, svg, type TemplateResult } from 'lit';
import type { InsightContext } from './insights-context.ts';
import type { RangeBar } from './insights.view.ts';

/** What somebody reads who does not see a plot, or wants the numbers. */
export interface PlotTable {
  /** What stands in the first column of each row. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A plot with its title, a sentence that says what it shows, and its numbers. */
export interface Plot {
  readonly id: string;
  readonly title: string;
  readonly sentence?: string;
  readonly drawing: TemplateResult;
  readonly table: PlotTable;
}

/** Draws a plot. The drawing is for the eyes; the sentence and the table are for everybody. */
export function renderPlot({ words }: InsightContext, { id, title, sentence, drawing, table }: Plot) {
  return html`
    <figure class="plot" aria-labelledby="${id}-title">
      <figcaption>
        <h3 id="${id}-title">${title}</h3>
        ${sentence ? html`<p class="soft">${sentence}</p>` : nothing}
      </figcaption>
      <div class="drawing" aria-hidden="true">${drawing}</div>
      <details>
        <summary>${words.term('asTable')}<span class="aloud">: ${title}</span></summary>
        ${renderTable(`${id}-title`, table)}
      </details>
    </figure>
  `;
}

/** Draws a table with a head for its columns and its rows. */
export function renderTable(labelId: string, { head, rows }: PlotTable): TemplateResult {
  return html`
    <div class="table-frame">
      <table class="figures" aria-labelledby=${labelId}>
        <thead>
          <tr>
            ${head.map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([first, ...cells]) => html`
              <tr>
                <th scope="row"><bdi>${first}</bdi></th>
                ${cells.map((cell) => html`<td>${cell}</td>`)}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}

/** A line of a plot: what it is of, how much, and a bar between. */
export interface BarRow {
  readonly name: string;
  readonly value: string;
  readonly note?: string;
  /** From 0 to 100; a range has a mark in its middle. */
  readonly bar: number | RangeBar;
  /** Another mark, from 0 to 100. */
  readonly mark?: number | undefined;
}

/** Draws lines with bars, one below the other. */
export function renderBars(rows: readonly BarRow[]): TemplateResult {
  return html`
    <ul class="bars">
      ${rows.map(
        ({ name, value, note, bar, mark }) => html`
          <li>
            <span class="name"><bdi>${name}</bdi></span>
            <span class="value">${value}${note ? html` <small>${note}</small>` : nothing}</span>
            ${renderBar(bar, mark)}
          </li>
        `,
      )}
    </ul>
  `;
}

// The drawing is stretched to its place, so that its text can be as large as any other and is not stretched with it.
function renderBar(bar: number | RangeBar, mark: number | undefined) {
  const { from, to } = typeof bar === 'number' ? { from: 0, to: bar } : bar;
  return html`
    <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" focusable="false">
      <rect class="track" x="0" y="2" width="100" height="6"></rect>
      <rect class="filled" x=${from} y="2" width=${Math.max(0.6, to - from)} height="6"></rect>
      ${
        typeof bar === 'number'
          ? nothing
          : svg`<line class="middle" x1=${bar.middle} x2=${bar.middle} y1="2" y2="8"></line>`
      }
      ${mark === undefined ? nothing : svg`<line class="mark" x1=${mark} x2=${mark} y1="0" y2="10"></line>`}
    </svg>
  `;
}

/** A column of a plot over days. */
export interface Column {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** From 0 to 100; null where it is not known. */
  readonly height: number | null;
  /** What a pointer is told. */
  readonly hint: string;
}

/** What stands beside the columns. */
export interface ColumnAxis {
  readonly first: string;
  readonly last: string;
  /** What the upper end stands for. */
  readonly top: string;
}

/** Draws a column a day, side by side. */
export function renderColumns(columns: readonly Column[], { first, last, top }: ColumnAxis): TemplateResult {
  const width = 100 / Math.max(1, columns.length);
  return html`
    <div class="columns">
      <span class="top">${top}</span>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false">
        <line class="grid" x1="0" x2="100" y1="0.5" y2="0.5"></line>
        <line class="grid" x1="0" x2="100" y1="50" y2="50"></line>
        ${columns.map(({ height, hint }, index) => renderColumn({ height, hint, index, width }))}
        <line class="ground" x1="0" x2="100" y1="100" y2="100"></line>
      </svg>
      <span class="first">${first}</span>
      <span class="last">${last}</span>
    </div>
  `;
}

function renderColumn({
  height,
  hint,
  index,
  width,
}: Omit<Column, 'date'> & { index: number; width: number }) {
  const x = index * width + width * 0.12;
  const size = width * 0.76;
  if (height === null) {
    return svg`<rect class="few" x=${x} y="97" width=${size} height="3"><title>${hint}</title></rect>`;
  }
  return svg`<rect class="filled" x=${x} y=${100 - height} width=${size} height=${height}><title>${hint}</title></rect>`;
}
