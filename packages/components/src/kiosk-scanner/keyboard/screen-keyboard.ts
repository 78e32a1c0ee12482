import { toCapital, toLayers, toRows, numberRows, type Layer, type Rows } from './layouts.ts';

/** A field that text can be written into. */
export type TextField = HTMLInputElement | HTMLTextAreaElement;

const typeable: readonly string[] = ['text', 'email', 'tel', 'search', 'textarea'];

/** Writes into the field that had the focus last; thrown away with everything else that a visit knows. */
export class ScreenKeyboard {
  /** What the keys write. */
  layer: Layer = 'own';
  private current: TextField | undefined;
  private wishesCapitals: boolean | undefined;

  /** The field that is written into; nothing when there is none, or none any more. */
  get field(): TextField | undefined {
    return this.current?.isConnected ? this.current : undefined;
  }

  /** Whether a telephone number is asked for. */
  get isNumeric(): boolean {
    return this.field?.type === 'tel';
  }

  /**
   * Follows the focus. What the browser itself would offer there, keys of its own and what others wrote before, it
   * leaves out.
   * @returns Whether it has another field now.
   */
  follow(target: EventTarget | undefined): boolean {
    if (!isTextField(target) || target === this.current) return false;
    target.inputMode = 'none';
    target.autocomplete = 'off';
    this.current = target;
    this.wishesCapitals = undefined;
    this.layer = 'own';
    // After the keys have come, which would hide it.
    requestAnimationFrame(() => target.scrollIntoView({ block: 'center' }));
    return true;
  }

  /** Puts the keys away. */
  putAway(): void {
    this.current = undefined;
  }

  /** The keys as they write now. */
  toRows(language: string): Rows {
    if (this.isNumeric) return numberRows;
    const rows = toRows(language, this.toLayer(language));
    return this.isCapital ? rows.map((row) => row.map((letter) => toCapital(letter, language))) : rows;
  }

  /** The layer that is shown: addresses of mail are Latin in every language. */
  toLayer(language: string): Layer {
    const isMail = this.field?.type === 'email' && toLayers(language).includes('latin');
    return isMail && this.layer === 'own' ? 'latin' : this.layer;
  }

  /** Whether the next letter is a capital: as it was chosen, else at the beginning of a word in a name. */
  get isCapital(): boolean {
    const { field } = this;
    return this.wishesCapitals ?? (field?.type === 'text' && /(^|[\s-])$/.test(toBefore(field)));
  }

  /** Switches between capitals and small letters, for one letter. */
  shift(): void {
    this.wishesCapitals = !this.isCapital;
  }

  /** Writes a letter where the caret is. */
  write(letter: string): void {
    const { field } = this;
    if (!field || (field.maxLength > 0 && field.value.length >= field.maxLength)) return;
    replace(field, letter, 0);
    this.wishesCapitals = undefined;
  }

  /** Takes away the letter before the caret, or what is marked. */
  erase(): void {
    const { field } = this;
    if (!field) return;
    const isMarked = field.selectionStart !== field.selectionEnd;
    replace(field, '', isMarked ? 0 : ([...toBefore(field)].at(-1)?.length ?? 0));
    this.wishesCapitals = undefined;
  }
}

function isTextField(target: EventTarget | undefined): target is TextField {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isField && !target.readOnly && typeable.includes(target.type);
}

/** What stands before the caret; a field for mail does not tell where that is. */
function toBefore({ value, selectionStart }: TextField): string {
  return value.slice(0, selectionStart ?? value.length);
}

function replace(field: TextField, text: string, lettersBefore: number): void {
  const { selectionStart, selectionEnd, value } = field;
  if (selectionStart === null || selectionEnd === null) {
    field.value = value.slice(0, value.length - lettersBefore) + text;
  } else {
    field.setRangeText(text, Math.max(0, selectionStart - lettersBefore), selectionEnd, 'end');
  }
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
