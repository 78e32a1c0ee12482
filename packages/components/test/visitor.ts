import { settled } from './fixture.ts';

type Wish = string | RegExp;

const patienceFrames = 300;

/** Looks at an element and uses it as people do: by what things are called, and by keys. */
export interface Visitor {
  /** What can be read. */
  read(): string;
  /** The button or link of this name that can be seen. @throws Error when there is none. */
  button(name: Wish): HTMLElement;
  /** The names of all buttons and links that match. */
  buttons(name: Wish): string[];
  /** The field with this label. @throws Error when there is none. */
  field(label: Wish): HTMLInputElement;
  press(name: Wish): Promise<void>;
  type(label: Wish, text: string): Promise<void>;
  /** Presses a key where the focus is. */
  key(key: string): Promise<void>;
  /** What has the focus: its name, else its text. */
  focused(): string;
  /** Resolves when this becomes true. @throws Error when it does not within some seconds. */
  until(condition: () => unknown): Promise<void>;
}

/** Somebody in front of an element. */
export function visit(element: HTMLElement): Visitor {
  const root = () => element.shadowRoot!;
  const find = <E extends HTMLElement>(selector: string, name: Wish) =>
    [...root().querySelectorAll<E>(selector)].filter(
      (each) => isCalled(each, name) && each.checkVisibility(),
    );
  const one = <E extends HTMLElement>(selector: string, name: Wish): E => {
    const [found] = find<E>(selector, name);
    if (!found) throw new Error(`Nothing is called ${name} in: ${read()}`);
    return found;
  };
  const read = () => toLine(root().querySelector<HTMLElement>('.root')?.innerText);
  const self: Visitor = {
    read,
    button: (name) => one('button, a', name),
    buttons: (name) => find('button, a', name).map(toName),
    field: (label) => one('input, textarea, select', label),
    async press(name) {
      const button = self.button(name);
      button.focus();
      button.click();
      await rest(element);
    },
    async type(label, text) {
      const field = self.field(label);
      field.focus();
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await rest(element);
    },
    async key(key) {
      root().activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
      );
      await rest(element);
    },
    focused: () => toName(root().activeElement as HTMLElement | null),
    async until(condition) {
      for (let frame = 0; frame < patienceFrames && !condition(); frame += 1) {
        await new Promise(requestAnimationFrame);
      }
      if (!condition()) throw new Error(`It never came true that ${condition} in: ${read()}`);
      await rest(element);
    },
  };
  return self;
}

/** Waits until everything that was promised has been drawn. */
export async function rest(element: Element): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) await Promise.resolve();
  await settled(element);
}

function isCalled(element: HTMLElement, name: Wish): boolean {
  const own = toName(element);
  return typeof name === 'string' ? own === name : name.test(own);
}

function toName(element: HTMLElement | null): string {
  if (!element) return '';
  const label = 'labels' in element ? (element.labels as NodeListOf<HTMLElement> | null)?.[0] : undefined;
  const named = (label ?? element).cloneNode(true) as HTMLElement;
  for (const hidden of named.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return element.getAttribute('aria-label') ?? toLine(named.textContent);
}

function toLine(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
