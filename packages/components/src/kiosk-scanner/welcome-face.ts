import type { QueueSummary } from '@wartemarke/contract';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { CodeCamera } from './code-camera.ts';
import { toWalkInQueues } from './kiosk-scanner.view.ts';
import type { KioskSession } from './kiosk-session.ts';
import type { KioskWords } from './kiosk-words.ts';

/** The three ways: show a code, draw a number, or book for another time. */
export function renderWelcome(words: KioskWords, session: KioskSession): TemplateResult {
  const queues = toWalkInQueues(session.hall?.value, session.state?.office ?? null);
  // Where nobody gets a number, a time is the way on.
  const givesNumbers = queues.length === 0 || queues.some(({ drawing }) => drawing === 'open');
  return html`
    <h1 class="title" tabindex="-1">${words.term('welcome')}</h1>
    <slot name="start"></slot>
    <div class="ways-in">
      ${renderWithAppointment(words, session)}
      <section class="way-in" aria-labelledby="without">
        <h2 id="without">${words.term('noAppointment')}</h2>
        ${renderQueues(words, queues)}
        ${renderGoing(words.term('drawNumber'), () => session.goTo('concern'), givesNumbers)}
      </section>
      <section class="way-in ahead" aria-labelledby="ahead">
        <h2 id="ahead">${words.term('wantAppointment')}</h2>
        <p>${words.term('bookHelp')}</p>
        ${renderGoing(words.term('book'), () => session.goTo('booking'), !givesNumbers)}
      </section>
    </div>
  `;
}

function renderWithAppointment(words: KioskWords, session: KioskSession) {
  const { camera, state } = session;
  return html`
    <section class="way-in" aria-labelledby="with">
      <h2 id="with">${words.term('haveAppointment')}</h2>
      <p>${words.term(camera.state === 'unavailable' ? 'cameraUnavailable' : 'showCode')}</p>
      ${camera.state === 'unavailable' ? nothing : renderCamera(words, camera)}
      <div class="by-hand">
        ${renderGoing(words.term('typeCode'), () => session.goTo('typing'))}
        ${state?.office?.checkInByPhone ? renderGoing(words.term('typePhone'), () => session.goTo('phone')) : nothing}
      </div>
    </section>
  `;
}

function renderGoing(name: string, onPress: () => void, isMain = false) {
  return html`
    <button class="button ${isMain ? 'main' : ''}" type="button" @click=${onPress}>${name}</button>
  `;
}

function renderCamera(words: KioskWords, { state, video }: CodeCamera) {
  return html`
    <div class="camera" part="camera">
      ${video} ${target}
      <p class="starting" ?hidden=${state === 'ready'}>${words.term('cameraStarting')}</p>
    </div>
  `;
}

function renderQueues(words: KioskWords, queues: readonly QueueSummary[]) {
  if (queues.length === 0) return nothing;
  return html`
    <ul class="queues">
      ${queues.map(
        (queue) => html`
          <li>
            <strong>${queue.name}</strong>
            <span>${toStanding(words, queue)}</span>
            ${renderWait(words, queue)} ${queue.text && html`<span dir="auto">${queue.text}</span>`}
          </li>
        `,
      )}
    </ul>
  `;
}

function renderWait(words: KioskWords, { state, wait, waiting }: QueueSummary) {
  if (state !== 'open' || !wait || waiting === 0) return nothing;
  return html`<span>${words.term('wait', { from: wait.fromMinutes, to: wait.toMinutes })}</span>`;
}

/** How a queue stands, in one word: whether it gives numbers, else how many wait. */
function toStanding(words: KioskWords, { state, drawing, waiting }: QueueSummary): string {
  if (state !== 'open') return words.term(state);
  if (drawing === 'full') return words.term('full');
  return drawing === 'not_today' ? words.term('notToday') : words.term('queueWaiting', { count: waiting });
}

const target = html`
  <svg class="target" viewBox="0 0 100 100" aria-hidden="true">
    ${svg`<path d="M14 30V14h16M70 14h16v16M86 70v16H70M30 86H14V70" />`}
  </svg>
`;
