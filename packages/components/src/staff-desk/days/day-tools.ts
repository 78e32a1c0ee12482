import { html, type TemplateResult } from 'lit';
import type { DaysContext } from './days-context.ts';
import { addDays } from '../../add-days.ts';
import { dayFilters, type DayFilter, type DaySearch } from './days.view.ts';

/** Where the tools of a day lead. */
export interface DayWays {
  handleDay(date: string): void;
  handleBook(): void;
}

/** Draws the way to other days, to paper, and to a new appointment. */
export function renderDayTools(context: DaysContext, date: string, ways: DayWays): TemplateResult {
  const { words, state } = context;
  return html`
    <div class="tools">
      ${renderDayChoice(context, date, ways)}
      <div class="day-ways">
        <button class="button" type="button" ?disabled=${!state.appointments} @click=${() => print()}>
          ${words.term('print')}
        </button>
        <button class="button main" type="button" id="book" @click=${ways.handleBook}>
          ${words.term('book')}
        </button>
      </div>
    </div>
  `;
}

function renderDayChoice({ words, today }: DaysContext, date: string, { handleDay }: DayWays) {
  const renderStep = (name: string, sign: string, to: string) => html`
    <button class="button arrow" type="button" aria-label=${name} @click=${() => handleDay(to)}>
      <span aria-hidden="true">${sign}</span>
    </button>
  `;
  return html`
    <div class="day-choice">
      ${renderStep(words.term('dayBefore'), '‹', addDays(date, -1))}
      <input
        type="date"
        aria-label=${words.term('day')}
        .value=${date}
        @change=${(event: Event) => handleDay((event.currentTarget as HTMLInputElement).value)}
      />
      ${renderStep(words.term('dayAfter'), '›', addDays(date, 1))}
      <button class="button" type="button" ?disabled=${date === today} @click=${() => handleDay(today)}>
        ${words.term('today')}
      </button>
    </div>
  `;
}

/** Draws what narrows the list of a day. Nothing of it leaves the page. */
export function renderDaySearch(
  { words }: DaysContext,
  search: DaySearch,
  handleSearch: (changes: Partial<DaySearch>) => void,
): TemplateResult {
  return html`
    <div class="search" role="search">
      <div class="field">
        <label for="search">${words.term('search')}</label>
        <input
          id="search"
          type="search"
          autocomplete="off"
          dir="auto"
          placeholder=${words.term('searchHint')}
          .value=${search.text}
          @input=${(event: InputEvent) => handleSearch({ text: (event.currentTarget as HTMLInputElement).value })}
        />
      </div>
      <div class="field">
        <label for="filter">${words.term('filter')}</label>
        ${renderFilter(words, search.filter, (filter) => handleSearch({ filter }))}
      </div>
    </div>
  `;
}

function renderFilter(
  words: DaysContext['words'],
  filter: DayFilter,
  handleFilter: (filter: DayFilter) => void,
) {
  const handleChange = (event: Event) =>
    handleFilter((event.currentTarget as HTMLSelectElement).value as DayFilter);
  return html`
    <select id="filter" @change=${handleChange}>
      ${dayFilters.map(
        (each) => html`
          <option value=${each} ?selected=${each === filter}>${words.term(`${each}Shown`)}</option>
        `,
      )}
    </select>
  `;
}
