import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** Nobody presses Tab more often than this to reach something. */
const PATIENCE = 150;

interface Focus {
  readonly name: string;
  readonly isVisible: boolean;
}

/** Somebody who has a keyboard and nothing else. Fails when the focus gets lost or cannot be seen. */
export interface Keyboard {
  /** Goes on with Tab until something of that name has the focus. */
  tabTo(name: RegExp): Promise<void>;
  /** The same backwards. */
  tabBackTo(name: RegExp): Promise<void>;
  /** Presses a key where the focus is. */
  key(key: string): Promise<void>;
  /** Types where the focus is. */
  type(text: string): Promise<void>;
  /** Waits until something of that name was given the focus. */
  landOn(name: RegExp): Promise<void>;
}

/** What has the focus, through all shadow trees; nothing when it is lost. Runs in the page, so it is all of a piece. */
function findFocus(): Focus | undefined {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return undefined;
  const labels = 'labels' in element ? [...((element.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
  const own = element instanceof HTMLSelectElement ? [] : [element];
  const text = element.ariaLabel ?? [...labels, ...own].map((each) => each.textContent).join(' ');
  // A field that is drawn by its label shows the focus there.
  const label = element.closest('label');
  const shown = [element, ...(label ? [label, ...label.querySelectorAll('*')] : [])];
  const isVisible = shown.some((each) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    const isRinged =
      outlineStyle === 'auto' || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2);
    const { top, bottom, left, right, width, height } = each.getBoundingClientRect();
    const isInView = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    return isRinged && isInView && width * height > 4;
  });
  return { name: text.replace(/\s+/g, ' ').trim(), isVisible };
}

/** Puts somebody before a page who uses no mouse. */
export function takeKeyboard(page: Page): Keyboard {
  async function walk(key: 'Tab' | 'Shift+Tab', name: RegExp): Promise<void> {
    const passed: string[] = [];
    for (let presses = 0; presses < PATIENCE; presses += 1) {
      await page.keyboard.press(key);
      const focus = await page.evaluate(findFocus);
      if (!focus) break;
      if (!focus.isVisible) throw new Error(`Nobody can see that “${focus.name}” has the focus.`);
      if (name.test(focus.name)) return;
      passed.push(focus.name);
    }
    throw new Error(`${key} never comes to ${name}, only to: ${passed.join(' | ')}`);
  }

  return {
    tabTo: (name) => walk('Tab', name),
    tabBackTo: (name) => walk('Shift+Tab', name),
    async key(key) {
      await page.keyboard.press(key);
    },
    async type(text) {
      await page.keyboard.type(text);
    },
    async landOn(name) {
      // The page's policy forbids Playwright's own waiting: it evaluates text.
      for (let looks = 0; looks < PATIENCE; looks += 1) {
        if (name.test((await page.evaluate(findFocus))?.name ?? '')) return;
        await setTimeout(20);
      }
      throw new Error(`The focus is not on ${name}, but on “${(await page.evaluate(findFocus))?.name}”.`);
    },
  };
}
