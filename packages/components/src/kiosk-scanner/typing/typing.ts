import { typingStyles } from './typing.styles.ts';

export { renderCodeFace } from './code-face.ts';
export { codeLetters } from './code-text.ts';
export { renderPhoneFace } from './phone-face.ts';
export { renderKeypad, type Keypad } from './keypad.ts';

/** The look of codes that are typed. */
export const laterStyles = [typingStyles];
