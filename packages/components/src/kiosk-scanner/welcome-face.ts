import type { QueueSummary } from '@wartemarke/contract';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { CodeCamera } from './code-camera.ts';
import { toWalkInQueues } from './kiosk-scanner.view.ts';
import type { KioskSession } from './kiosk-session.ts';
import type { KioskWords } from './kiosk-words.ts';

/** The three ways: show a code, draw a number, or book for another time. */
export function renderWelcome(words: KioskWords, session: KioskSession): TemplateResult {
  const { camera, hall, state } = session;
  return html`
    <h1 class="title" tabindex="-1">${words.term('welcome')}</h1>
    <div class="ways-in">
      <section class="way-in" aria-labelledby="with">
        <h2 id="with">${words.term('haveAppointment')}</h2>
        <p>${words.term(camera.state === 'unavailable' ? 'cameraUnavailable' : 'showCode')}</p>
        ${camera.state === 'unavailable' ? nothing : renderCamera(words, camera)}
        <button class="button" type="button" @click=${() => session.goTo('typing')}>
          ${words.term('typeCode')}
        </button>
      </section>
      <section class="way-in" aria-labelledby="without">
        <h2 id="without">${words.term('noAppointment')}</h2>
        ${renderQueues(words, toWalkInQueues(hall?.value, state?.office ?? null))}
        <button class="button main" type="button" @click=${() => session.goTo('concern')}>
          ${words.term('drawNumber')}
        </button>
      </section>
      <section class="way-in ahead" aria-labelledby="ahead">
        <h2 id="ahead">${words.term('wantAppointment')}</h2>
        <p>${words.term('bookHelp')}</p>
        <button class="button" type="button" @click=${() => session.goTo('booking')}>
          ${words.term('book')}
        </button>
      </section>
    </div>
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
        ({ name, state, waiting, wait }) => html`
          <li>
            <strong>${name}</strong>
            <span
              >${state === 'open' ? words.term('queueWaiting', { count: waiting }) : words.term(state)}</span
            >
            ${
              state === 'open' && wait && waiting > 0
                ? html`<span>${words.term('wait', { from: wait.fromMinutes, to: wait.toMinutes })}</span>`
                : nothing
            }
          </li>
        `,
      )}
    </ul>
  `;
}

const target = html`
  <svg class="target" viewBox="0 0 100 100" aria-hidden="true">
    ${svg`<path d="M14 30V14h16M70 14h16v16M86 70v16H70M30 86H14V70" />`}
  </svg>
`;
