import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Longest pause between two characters of a hand scanner, in milliseconds; people are slower. */
const longestPauseMs = 80;
const fewestLetters = 6;

/** Tells what a hand scanner types, which is a keyboard to the browser, from what people type. */
export class KeySequence {
  private readonly now: () => number;
  private text = '';
  private lastAt = Number.NEGATIVE_INFINITY;

  /** @param now - The current time in milliseconds. */
  constructor(now: () => number) {
    this.now = now;
  }

  /**
   * Takes a key that was pressed anywhere.
   * @param key - As in `KeyboardEvent.key`.
   * @returns The code, when this key ended a sequence that was too fast for fingers.
   */
  take(key: string): string | undefined {
    const now = this.now();
    if (now - this.lastAt > longestPauseMs) this.text = '';
    const isEnd = key === 'Enter' || key === 'Tab';
    if (!isEnd && key.length > 1) return undefined;
    this.lastAt = now;
    if (!isEnd) {
      this.text += key;
      return undefined;
    }
    const code = this.text;
    this.text = '';
    return code.length >= fewestLetters ? code : undefined;
  }
}

/** Hears a hand scanner wherever the focus is, while its host is in the page. */
export class HandScanner implements ReactiveController {
  private readonly keys: KeySequence;
  private readonly onCode: (code: string) => void;

  /** @param now - The current time in milliseconds. */
  constructor(host: ReactiveControllerHost, now: () => number, onCode: (code: string) => void) {
    this.keys = new KeySequence(now);
    this.onCode = onCode;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.handleKey, { capture: true });
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.handleKey, { capture: true });
  }

  private handleKey = (event: KeyboardEvent) => {
    const code = this.keys.take(event.key);
    if (!code) return;
    // The last key must not press the button that has the focus.
    event.preventDefault();
    event.stopPropagation();
    this.onCode(code);
  };
}
