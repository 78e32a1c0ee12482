import type { AxeResults } from 'axe-core';

// The functions of this file are run in Storybook's preview, each by itself: they use nothing of what is around them.

/** Width and height in CSS pixels. */
export interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

interface Screens {
  readonly [name: string]: { readonly styles: { readonly width: string; readonly height: string } };
}

interface Report {
  readonly type: string;
  readonly result: Partial<Pick<AxeResults, 'violations'>> & { readonly error?: Error };
}

interface PreviewWindow {
  readonly __STORYBOOK_ADDONS_CHANNEL__: {
    on(event: string, handle: (payload: never) => void): void;
    emit(event: string, payload: unknown): void;
  };
  readonly __STORYBOOK_PREVIEW__: {
    ready(): Promise<unknown>;
    loadStory(wish: { storyId: string }): Promise<{
      readonly storyGlobals: { readonly viewport?: { readonly value?: string } };
      readonly parameters: { readonly viewport?: { readonly options?: Screens } };
    }>;
  };
}

/** Finds the usual screen of a story. */
export async function findScreen(storyId: string): Promise<ScreenSize | undefined> {
  const { __STORYBOOK_PREVIEW__: preview } = window as unknown as PreviewWindow;
  await preview.ready();
  const { storyGlobals, parameters } = await preview.loadStory({ storyId });
  const screen = parameters.viewport?.options?.[storyGlobals.viewport?.value ?? ''];
  return screen && { width: parseInt(screen.styles.width, 10), height: parseInt(screen.styles.height, 10) };
}

/**
 * Shows a story in the place of the one before, and waits until it was played and looked at by axe.
 * @returns What its play or its drawing stumbled over, and what axe found.
 */
export async function showStory(storyId: string): Promise<string[]> {
  const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as PreviewWindow;
  const errors: string[] = [];
  const note = (...thrown: { message?: string }[]) =>
    errors.push(...thrown.flat().map(({ message }) => message ?? 'Something failed without a word.'));
  const failures = ['playFunctionThrewException', 'storyThrewException', 'storyErrored', 'storyMissing'];
  const reports = await new Promise<readonly Report[]>((resolve) => {
    const finish = (finished: { storyId: string; reporters: readonly Report[] }) => {
      if (finished.storyId === storyId) resolve(finished.reporters);
    };
    for (const failure of [...failures, 'unhandledErrorsWhilePlaying']) channel.on(failure, note);
    channel.on('storyFinished', finish);
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  });
  const axe = reports.find(({ type }) => type === 'a11y')?.result;
  const violations = axe?.violations?.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map(({ target, failureSummary }) => `${target.flat().join(' ')}\n${failureSummary}`).join('\n')}`,
  );
  return [...errors, ...(violations ?? [`axe did not look at it: ${axe?.error?.message ?? 'nobody asked'}`])];
}

/** Whether nothing of the story that is shown can be seen and read. */
export function isBlank(): boolean {
  const isText = (node: Node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim();
  const isSeen = (element: Element) =>
    [...element.childNodes].some(isText) &&
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const canBeRead = (root: ParentNode): boolean =>
    [...root.children].some(
      (each) => isSeen(each) || canBeRead(each) || (each.shadowRoot && canBeRead(each.shadowRoot)),
    );
  return !canBeRead(document.querySelector('#storybook-root') ?? document.createDocumentFragment());
}

/** What there is in a page of text. */
export interface ReadPage {
  readonly text: string;
  /** The addresses of its links. */
  readonly links: readonly string[];
}

/** Shows a page of text in the place of what was there before, and waits until it and its pictures are drawn. */
export async function readPage(pageId: string): Promise<ReadPage> {
  const { __STORYBOOK_ADDONS_CHANNEL__: channel, __STORYBOOK_PREVIEW__: preview } =
    window as unknown as PreviewWindow;
  await preview.ready();
  await new Promise<void>((resolve) => {
    channel.on('docsRendered', (renderedId: string) => renderedId === pageId && resolve());
    channel.emit('setCurrentStory', { storyId: pageId, viewMode: 'docs' });
  });
  const page = () => document.querySelector<HTMLElement>('#storybook-docs');
  while (!page()?.querySelector('h1')) await new Promise(requestAnimationFrame);
  await Promise.all([...(page()?.querySelectorAll('img') ?? [])].map((picture) => picture.decode()));
  const links = [...(page()?.querySelectorAll('a[href]') ?? [])];
  return {
    text: page()?.innerText ?? '',
    links: links.map((link) => link.getAttribute('href') ?? ''),
  };
}
