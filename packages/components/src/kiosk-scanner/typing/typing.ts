import { typingStyles } from './typing.styles.ts';

export { renderCodeFace } from './code-face.ts';
export { renderKeypad, type Keypad } from './keypad.ts';

/** The look of codes that are typed. */
export const laterStyles = [typingStyles];
