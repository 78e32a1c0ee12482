import { action } from 'storybook/actions';
import { elements } from './read-manifest.ts';

/** Logs every event of the manifest, whichever element of the page fires it. */
export function logEvents(page: Document): void {
  const names = elements.flatMap(({ events }) => events.map(({ name }) => name));
  for (const name of new Set(names)) {
    const log = action(name);
    page.addEventListener(name, (event) => log(toFields(event)));
  }
}

function toFields(event: Event): Record<string, unknown> {
  return Object.fromEntries(Object.entries(event).filter(([field]) => field !== 'isTrusted'));
}
