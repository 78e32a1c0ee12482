import type { Markup } from './markup.ts';

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands in HTML, in an attribute too. */
export const escapeHtml = (text: string) =>
  text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);

/**
 * Fills the `{{name}}` places of a page. Values are texts and get escaped, unless `markup` has written them; a place
 * without a value is a mistake of the page.
 */
export function fillPage(template: string, values: Readonly<Record<string, string | Markup>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`the page asks for {{${name}}}`);
    return typeof value === 'string' ? escapeHtml(value) : value.html;
  });
}
