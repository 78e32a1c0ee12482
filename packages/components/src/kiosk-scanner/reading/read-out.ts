import type { Phrase } from '../../speech/voice.ts';

/** How the parts of a screen are called that are more than text. */
export interface SpokenNames {
  button(name: string): string;
  /** A button that is pressed in. */
  pressed(name: string): string;
  /** A field, and what stands in it. */
  field(name: string, value: string): string;
  /** A box or a circle to choose, and whether it is chosen. */
  choice(name: string, isChosen: boolean): string;
}

const silent = 'script, style, template, option, [hidden], [aria-hidden="true"], .aloud';
const controls = 'button, a[href], input, select, textarea, [role="button"]';
const choices: readonly string[] = ['checkbox', 'radio'];

/** Everything that an element shows, in the order in which it stands there, shadow trees included. */
export function readOut(element: Element, names: SpokenNames): Phrase[] {
  const phrases: Phrase[] = [];
  let text = '';
  const flush = (language: string) => {
    const words = toWords(text);
    if (words) phrases.push({ text: words, language });
    text = '';
  };
  const read = (node: Node) => {
    if (node instanceof Text) text += node.data;
    if (!(node instanceof Element) || node.matches(silent) || !isShown(node)) return;
    const language = languageOf(node);
    const spoken = readControl(node, names) ?? readPicture(node);
    const isApart = spoken !== undefined || !isInline(node);
    if (isApart) flush(languageOf(node.parentElement ?? node));
    if (spoken === undefined) for (const child of childrenOf(node)) read(child);
    else text = spoken;
    if (isApart) flush(language);
  };
  read(element);
  return phrases;
}

/** How a control is read when it gets the focus; nothing for what is none. */
export function readControl(element: Element, names: SpokenNames): string | undefined {
  if (!element.matches(controls)) return undefined;
  const name = toWords(nameOf(element));
  if (element instanceof HTMLInputElement && choices.includes(element.type)) {
    return names.choice(name, element.checked);
  }
  if (isField(element)) return names.field(name, toValue(element));
  return element.ariaPressed === 'true' ? names.pressed(name) : names.button(name);
}

function readPicture(element: Element): string | undefined {
  return element.matches('[role="img"]') ? (element.ariaLabel ?? '') : undefined;
}

/** The language of the nearest element that has one; through shadow roots too. */
export function languageOf(element: Element): string {
  const named = element.closest<HTMLElement>('[lang]');
  if (named) return named.lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
}

/** Whether it can be seen. A slot has no box of its own; what fills it has. */
function isShown(element: Element): boolean {
  return element instanceof HTMLSlotElement || element.checkVisibility();
}

/** Children as they are shown: those of a shadow tree, and what fills its slots. */
export function childrenOf(element: Element): Iterable<Node> {
  if (element instanceof HTMLSlotElement) return element.assignedNodes({ flatten: true });
  return (element.shadowRoot ?? element).childNodes;
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Whether something can be filled in. */
export function isField(element: Element): element is Field {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  );
}

function toValue(field: Field): string {
  return field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.text ?? '') : spell(field.value);
}

function nameOf(element: Element): string {
  const [label] = isField(element) ? (element.labels ?? []) : [];
  return element.ariaLabel ?? label?.textContent ?? element.textContent;
}

function isInline(element: Element): boolean {
  return getComputedStyle(element).display.startsWith('inline') || element instanceof HTMLBRElement;
}

/** A text as it is said: in one line, and without what only guides the eye. */
export function toWords(text: string): string {
  return spell(text.replace(/[\u2066-\u2069\u00ad]/g, '').replace(/\s+/g, ' ')).trim();
}

/** Numbers of tickets and codes are said sign by sign, or voices make words and dates of them. */
function spell(text: string): string {
  return text
    .replace(/\b[0-9A-Z]{4}-[0-9A-Z]{1,4}\b/g, (code) => [...code.replace('-', '')].join(' '))
    .replace(
      /\b([A-Z]{1,3})(\d{1,4})\b/g,
      (_all, letters: string, digits: string) => `${[...letters].join(' ')} ${digits}`,
    );
}
