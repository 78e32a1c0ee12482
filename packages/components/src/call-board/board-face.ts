import type { Board, Call, QueueSummary } from '@wartemarke/contract';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Words } from '../locales/localize.ts';
import { officeTime } from '../office-time.ts';
import { toBoardView, toLength, toShownQueues } from './call-board.view.ts';
import type { CallBoardMessages } from './messages/de.ts';

// Letters that fit at the largest size.
const numberRoom = 4;
const placeRoom = 12;

type BoardWords = Words<CallBoardMessages>;

/** What the face of a board is drawn from. */
export interface BoardFace {
  readonly board: Board;
  /** Current time by the server's clock, epoch milliseconds. */
  readonly now: number;
  /** How many earlier calls there is room for. */
  readonly rows: number;
  /** The calls that were announced last, the one to be shown large first. */
  readonly announced: readonly Call[];
  /** Shown instead of the queues, when what is known of them is old. */
  readonly notice: TemplateResult | undefined;
  /** Shown beside the queues, for example that the sound is off. */
  readonly aside: TemplateResult | undefined;
}

/** Draws calls and queues. Every state has the same nodes, so that a board can run for months. */
export function renderBoardFace(words: BoardWords, face: BoardFace): TemplateResult {
  const { current, rows, hidden } = toBoardView(face.board.calls, face.announced[0]?.ticket, face.rows);
  const isFresh = (call: Call | undefined) => call !== undefined && face.announced.includes(call);
  return html`
    <div class="board">
      ${renderHead(words, face)}
      <main class="calls">
        ${renderCurrent(words, current, isFresh(current))}
        <section class="before" aria-labelledby="before">
          <h2 id="before">${words.term('before')}</h2>
          <ol>
            ${rows.map((call) => renderRow(words, call, isFresh(call)))}
          </ol>
          <p class="more">${hidden > 0 ? words.term('more', { count: hidden }) : nothing}</p>
        </section>
      </main>
      <footer class="foot">${face.notice ?? renderQueues(words, face.board)} ${face.aside}</footer>
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

function renderCurrent(words: BoardWords, call: Call | undefined, isFresh: boolean) {
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
          ${call ? arrow : nothing}<span>${name}</span>
        </p>
        <p class="way" ?hidden=${!call?.counter.way}><bdi>${call?.counter.way}</bdi></p>
      </div>
    </section>
  `;
}

function renderRow(words: BoardWords, call: Call | undefined, isFresh: boolean) {
  return html`
    <li class="row ${call?.state ?? 'empty'}" part="row" ?data-fresh=${isFresh}>
      <span class="number">${call?.number}</span>
      ${arrow}
      <span class="place ${toLength(call?.counter.name ?? '', placeRoom)}">${call?.counter.name}</span>
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

function renderQueue(words: BoardWords, { name, state, waiting, wait }: QueueSummary) {
  const minutes = wait && waiting > 0 ? { from: wait.fromMinutes, to: wait.toMinutes } : undefined;
  const people = words.term('waiting', { count: waiting });
  return html`
    <li class="queue ${state}">
      <strong>${name}</strong>
      <span>${state === 'open' ? people : words.term(state)}</span>
      <span>${minutes && state !== 'closed' ? words.term('wait', minutes) : nothing}</span>
    </li>
  `;
}

function toHeading(words: BoardWords, call: Call | undefined): string {
  if (!call) return words.term('nobody');
  if (call.state === 'serving') return words.term('serving');
  return call.recalls > 0 ? words.term('again', { times: call.recalls + 1 }) : words.term('now');
}

const arrow = html`
  <svg class="arrow" viewBox="0 0 24 24" aria-hidden="true">${svg`<path d="M3 12h17M13 5l7 7-7 7" />`}</svg>
`;
