import type { Board, Call, Direction, QueueSummary } from '@wartemarke/contract';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Words } from '../locales/localize.ts';
import { officeTime } from '../office-time.ts';
import { toBoardView, toLength, toShownQueues } from './call-board.view.ts';
import type { CallBoardMessages } from './messages/de.ts';

// Letters that fit at the largest size.
const numberRoom = 4;
const placeRoom = 12;

type BoardWords = Words<CallBoardMessages>;

type ToArrow = (direction: Direction | undefined) => TemplateResult;

/** What the face of a board is drawn from. */
export interface BoardFace {
  readonly board: Board;
  /** Current time by the server's clock, epoch milliseconds. */
  readonly now: number;
  /** What the screen shows: calls, a page of signage, or both. */
  readonly layout: string;
  /** How many earlier calls there is room for. */
  readonly rows: number;
  /** How many of these rows are seen. */
  readonly fitting: number;
  /** Ids of the tickets that were announced last, the one to be shown large first. */
  readonly announced: readonly string[];
  /** Draws which way to go, where counters say so. */
  readonly arrows?: ((direction: Direction) => TemplateResult) | undefined;
  /** The page of signage. */
  readonly page?: TemplateResult | undefined;
  /** Who waits, where the office shows it. */
  readonly waiting?: TemplateResult | undefined;
  /** Shown instead of the queues, when what is known of them is old. */
  readonly notice: TemplateResult | undefined;
  /** Shown beside the queues, for example that the sound is off. */
  readonly note?: TemplateResult | undefined;
}

/** Draws calls, signage and queues. A state has the same nodes whatever it shows, so that a board can run for months. */
export function renderBoardFace(words: BoardWords, face: BoardFace): TemplateResult {
  return html`
    <div class="board ${face.layout}">
      ${renderHead(words, face)}
      <main class="stage">
        ${face.layout === 'signage' ? nothing : renderCalls(words, face)} ${face.page}
      </main>
      ${face.waiting}
      <footer class="foot">${face.notice ?? renderQueues(words, face.board)} ${face.note}</footer>
    </div>
  `;
}

function renderHead(words: BoardWords, { board: { office }, now }: BoardFace) {
  const times = officeTime(words.language, office.timeZone);
  return html`
    <header class="head">
      <h1>${office.name}</h1>
      <p class="clock"><span class="date">${times.date(now)}</span> <time>${times.clock(now)}</time></p>
    </header>
  `;
}

function renderCalls(words: BoardWords, { board, announced, rows: room, fitting, arrows }: BoardFace) {
  const { current, rows, hidden } = toBoardView(board.calls, announced[0], room, fitting);
  const toArrow: ToArrow = (direction) => (direction && arrows?.(direction)) || onward;
  const isFresh = (call: Call | undefined) => call !== undefined && announced.includes(call.ticket);
  return html`
    <div class="numbers">
      ${renderCurrent(words, current, isFresh(current), toArrow)}
      <section class="before" aria-labelledby="before" ?data-cramped=${fitting === 0}>
        <h2 id="before" ?hidden=${!rows[0]}>${words.term('before')}</h2>
        <p class="more">${hidden > 0 ? words.term('more', { count: hidden }) : nothing}</p>
        <ol>
          ${rows.map((call) => renderRow(words, call, isFresh(call), toArrow))}
        </ol>
      </section>
    </div>
  `;
}

function renderCurrent(words: BoardWords, call: Call | undefined, isFresh: boolean, toArrow: ToArrow) {
  const name = call?.counter.name ?? words.term('nobodyHelp');
  return html`
    <section
      class="current ${call?.state ?? 'nobody'}"
      part="current"
      aria-labelledby="now"
      ?data-fresh=${isFresh}
    >
      <h2 id="now">${toHeading(words, call)}</h2>
      <p class="number ${toLength(call?.number ?? '', numberRoom)}" ?hidden=${!call}>${call?.number}</p>
      <div class="stub">
        <p class="place ${call ? toLength(name, placeRoom) : 'nobody'}">
          ${call ? toArrow(call.counter.direction) : nothing}<span>${name}</span>
        </p>
        <p class="way" ?hidden=${!call?.counter.way}><bdi>${call?.counter.way}</bdi></p>
      </div>
    </section>
  `;
}

function renderRow(words: BoardWords, call: Call | undefined, isFresh: boolean, toArrow: ToArrow) {
  return html`
    <li class="row ${call?.state ?? 'empty'}" part="row" ?data-fresh=${isFresh}>
      <span class="number ${toLength(call?.number ?? '', numberRoom)}">${call?.number}</span>
      <span class="to">
        ${toArrow(call?.counter.direction)}
        <span class="place ${toLength(call?.counter.name ?? '', placeRoom)}">${call?.counter.name}</span>
      </span>
      <span class="aloud">${call?.state === 'serving' ? words.term('serving') : nothing}</span>
    </li>
  `;
}

function renderQueues(words: BoardWords, { queues }: Board) {
  return html`
    <ul class="queues" part="queues">
      ${toShownQueues(queues).map((queue) => renderQueue(words, queue))}
    </ul>
  `;
}

function renderQueue(words: BoardWords, { name, state, text, waiting, wait }: QueueSummary) {
  const minutes = wait && waiting > 0 ? { from: wait.fromMinutes, to: wait.toMinutes } : undefined;
  const people = words.term('waiting', { count: waiting });
  return html`
    <li class="queue ${state}">
      <strong>${name}</strong>
      <span dir="auto">${state === 'open' ? people : (text ?? words.term(state))}</span>
      <span>${minutes && state !== 'closed' ? words.term('wait', minutes) : nothing}</span>
    </li>
  `;
}

// It only says that the number belongs to the place, and goes with the direction of writing.
const onward = html`
  <svg class="arrow onward" viewBox="0 0 24 24" aria-hidden="true">
    ${svg`<path d="M3 12h17M13 5l7 7-7 7" />`}
  </svg>
`;

function toHeading(words: BoardWords, call: Call | undefined): string {
  if (!call) return words.term('nobody');
  if (call.state === 'serving') return words.term('serving');
  return call.recalls > 0 ? words.term('again', { times: call.recalls + 1 }) : words.term('now');
}

/** How many rows are seen whole: others have wrapped into a column that is cut off, or are higher than the list. */
export function countRows(root: ParentNode): number {
  const rows = [...root.querySelectorAll<HTMLElement>('.row')];
  const [first] = rows;
  if (!first || first.offsetHeight > first.parentElement!.clientHeight) return first ? 0 : Infinity;
  return rows.filter(({ offsetLeft }) => offsetLeft === first.offsetLeft).length;
}

/** What is read aloud of a call. */
export function toSentence(words: BoardWords, { number, counter: { name: counter }, recalls }: Call): string {
  if (recalls === 0) return words.term('announce', { number, counter });
  return words.term('announceAgain', { number, counter, times: recalls + 1 });
}

/** Draws something that has the screen to itself. */
export function renderAlone(content: TemplateResult): TemplateResult {
  return html`<main class="alone">${content}</main>`;
}
