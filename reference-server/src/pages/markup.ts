import { escapeHtml } from './fill-page.ts';

/** A piece of HTML that may stand in a page as it is. */
export interface Markup {
  readonly html: string;
}

type Value = string | number | Markup | undefined | readonly Value[];

function toHtml(value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return 'html' in value ? value.html : value.map(toHtml).join('');
}

/** Writes HTML. What is put in is text and gets escaped, unless it was written by `markup` itself; `undefined` is nothing. */
export function markup(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return { html: parts.map((part, index) => part + toHtml(values[index])).join('') };
}
