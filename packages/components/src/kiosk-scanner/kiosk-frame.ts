import { html, nothing, type TemplateResult } from 'lit';
import { officeTime } from '../office-time.ts';
import type { KioskSession } from './kiosk-session.ts';
import type { KioskWords } from './kiosk-words.ts';

/**
 * Draws a face between the office's name and what stands at its foot, where everyone can reach it.
 * @param foot - The ways out and the switches, once they are there.
 */
export function renderFrame(
  words: KioskWords,
  face: TemplateResult,
  session: KioskSession,
  foot: TemplateResult | undefined,
): TemplateResult {
  const { now, office, visit } = session;
  return html`
    <div class="kiosk ${visit.place}">
      <header class="head">
        <p class="office">${office?.name}</p>
        <p class="clock">${office ? officeTime(words.language, office.timeZone).clock(now) : nothing}</p>
      </header>
      <main class="face">${face}</main>
      <footer class="foot">${foot}</footer>
    </div>
  `;
}
