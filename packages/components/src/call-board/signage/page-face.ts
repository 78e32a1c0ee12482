import type { SignagePage } from '@wartemarke/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { termsIn } from '../../later-part.ts';
import type { Words } from '../../locales/localize.ts';
import { officeTime } from '../../office-time.ts';
import { toLength } from '../call-board.view.ts';
import { renderDirection } from '../direction/direction-arrow.ts';
import type { CallBoardMessages } from '../messages/de.ts';
import { countLines, toSharedHours, toSomeDay, toTimes, type SharedHours } from './hours.view.ts';
import { signageTexts } from './signage-texts.ts';

// Letters that are read at a glance at the largest size.
const textRoom = 110;
const wordRoom = 15;
const signsRoom = 70;
// Lines of a table that fit at its largest size.
const linesRoom = 11;

type BoardWords = Words<CallBoardMessages>;

/** What a page is drawn from, beside itself. */
export interface PageScene {
  /** Current time by the server's clock, epoch milliseconds. */
  readonly now: number;
  readonly timeZone: string;
  /** Finds a picture of the town's server. */
  addressOf(src: string): string;
  /** Addresses of pictures that did not come. */
  readonly broken: ReadonlySet<string>;
  handleBroken(src: string): void;
}

/** Draws the hour, where the town has nothing to say. */
export function renderClock({ language }: BoardWords, { now, timeZone }: PageScene): TemplateResult {
  const { clock, date } = officeTime(language, timeZone);
  return html`<time>${clock(now)}</time>
    <p>${date(now)}</p>`;
}

/** Draws what a page of signage says. */
export function renderPage(words: BoardWords, page: SignagePage, scene: PageScene): TemplateResult {
  switch (page.kind) {
    case 'announcement':
      return renderAnnouncement(page);
    case 'hours':
      return renderHours(words, page, scene);
    case 'picture':
      return renderPicture(page, scene);
    case 'signpost':
      return renderSigns(words, page);
  }
}

function renderAnnouncement({ title, text = '' }: Pick<SignagePage, 'title' | 'text'>) {
  return html`
    ${title ? renderTitle(title) : nothing}
    <div class="text ${toLength(text, textRoom)}">
      ${text.split(/\n+/).map((part) => html`<p dir="auto">${part}</p>`)}
    </div>
  `;
}

/** Long words make a title smaller: not every screen knows how to part them. */
function renderTitle(title: string) {
  const longest = title.split(/[\s-]+/).reduce((one, other) => (other.length > one.length ? other : one));
  return html`<h2 dir="auto" class=${toLength(longest, wordRoom)}>${title}</h2>`;
}

function renderPicture({ title, picture }: SignagePage, { addressOf, broken, handleBroken }: PageScene) {
  const { src = '', alt = '' } = picture ?? {};
  if (broken.has(src)) return renderAnnouncement({ title, text: alt });
  return html`
    <figure>
      <img src=${addressOf(src)} alt=${alt} @error=${() => handleBroken(src)} />
      <figcaption dir="auto" ?hidden=${!title}>${title}</figcaption>
    </figure>
  `;
}

function renderSigns(words: BoardWords, { title, signs = [] }: SignagePage) {
  return html`
    ${renderTitle(title ?? termsIn(signageTexts, words)('signpost'))}
    <ul class="signs ${toLength(signs.map(({ text }) => text).join(''), signsRoom)}">
      ${signs.map(
        ({ text, direction }) => html`
          <li class="sign ${direction}">
            ${renderDirection(words, direction)}
            <span class="text">${text}</span>
          </li>
        `,
      )}
    </ul>
  `;
}

function renderHours(words: BoardWords, { title, hours = [] }: SignagePage, { now, timeZone }: PageScene) {
  const term = termsIn(signageTexts, words);
  const shared = toSharedHours(hours);
  const days = shared[0]?.days ?? [];
  const { weekday } = officeTime(words.language, timeZone);
  return html`
    ${renderTitle(title ?? term('hours'))}
    <table class="columns-${Math.min(4, shared.length)} ${countLines(shared) > linesRoom ? 'high' : ''}">
      <thead class=${shared.length > 1 ? '' : 'aloud'}>
        <tr>
          <th scope="col"><span class="aloud">${term('weekday')}</span></th>
          ${shared.map(({ names }) => html`<th scope="col">${names.map((name) => html`<p dir="auto">${name}</p>`)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${days.map((day, index) =>
          renderDay(
            weekday(toSomeDay(day.weekday)),
            weekday(now),
            shared.map((each) => renderOpenings(words, each, index)),
          ),
        )}
      </tbody>
    </table>
  `;
}

function renderDay(name: string, today: string, cells: readonly TemplateResult[]) {
  return html`
    <tr class=${name === today ? 'today' : ''}>
      <th scope="row">${name}</th>
      ${cells}
    </tr>
  `;
}

function renderOpenings(words: BoardWords, { days }: SharedHours, index: number) {
  const openings = days[index]?.openings ?? [];
  if (openings.length === 0) return html`<td class="closed">${words.term('closed')}</td>`;
  return html`<td>${openings.map((opening) => html`<span dir="ltr">${toTimes(opening)}</span> `)}</td>`;
}
