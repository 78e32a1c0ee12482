import type { Letter, LetterList } from './letter.ts';

const block = (title: string, lines: readonly string[]) => [title, ...lines].join('\n');

const listed = ({ title, items }: LetterList) =>
  block(
    title,
    items.map(({ text, note }) => (note ? `- ${text} (${note})` : `- ${text}`)),
  );

/** A letter as plain text. */
export function toLetterText(letter: Letter): string {
  const { title, paragraphs, facts, action, code, lists, closing, sender, footer } = letter;
  return [
    title,
    ...paragraphs,
    facts.map(({ label, lines }) => `${label}: ${lines.join(', ')}`).join('\n'),
    block(`${action.label}:`, [action.link, ...(action.help ? [action.help] : [])]),
    ...(code ? [block(code.title, [code.text])] : []),
    ...lists.map(listed),
    ...closing,
    sender,
    ['--', ...footer].join('\n'),
  ].join('\n\n');
}
