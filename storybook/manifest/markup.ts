import type { DescribedElement } from './read-manifest.ts';

const server = 'base-url="https://termine.example.de"';

/** What somebody writes into a page to get an element with these properties. */
export function toMarkup(
  { tag, attributes }: DescribedElement,
  values: Readonly<Record<string, unknown>>,
): string {
  const written = attributes.flatMap(({ name, property, initial }) => {
    const value = values[property];
    const isUsual =
      value === undefined || value === false || `'${String(value)}'` === initial || String(value) === initial;
    if (isUsual || name === 'base-url') return [];
    return [value === true ? name : `${name}="${String(value).replaceAll('"', '&quot;')}"`];
  });
  return `<${[tag, server, ...written].join(' ')}></${tag}>`;
}
