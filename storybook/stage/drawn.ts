import { waitFor } from 'storybook/test';
import { listAll } from './deep.ts';

const patience = { timeout: 8_000, interval: 25 };

/** What says that something is on its way; a kiosk says it in large. */
const onItsWay = '.loading, .moment';

/**
 * Resolves when an element and those within it have drawn what they know.
 * @param isLoading - Whether it is meant that something is still on its way.
 */
export async function drawn(element: HTMLElement, isLoading = false): Promise<void> {
  await waitFor(() => {
    const all = listAll(element);
    if (!all.some(isRoot)) throw new Error(`<${element.localName}> draws nothing.`);
    const isWaiting = all.some((each) => each.matches(onItsWay));
    if (isWaiting !== isLoading) throw new Error(isWaiting ? 'It is still loading.' : 'It is not loading.');
  }, patience);
  // What was fetched together with it, such as the ways on, comes a moment later.
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
}

/**
 * Plays in German, so that things are found by their names, and shows in the language of the page what came of it.
 * @param element - An element that is in the page.
 */
export async function inGerman(element: HTMLElement, play: () => Promise<void>): Promise<void> {
  const spoken = () => listAll(element).find(isRoot)?.lang;
  const expectSpoken = (isMeant: (language: string | undefined) => boolean) =>
    waitFor(() => {
      if (!isMeant(spoken())) throw new Error(`<${element.localName}> speaks ${spoken()}.`);
    }, patience);
  const page = element.closest<HTMLElement>('[lang]')?.lang;
  element.lang = 'de';
  await expectSpoken((language) => language === 'de');
  await play();
  // Somebody may have chosen a language in the element itself.
  if (element.lang !== 'de') return;
  element.removeAttribute('lang');
  if (page !== 'de') await expectSpoken((language) => language !== 'de');
}

function isRoot(element: HTMLElement): boolean {
  return element.matches('.root');
}
