import type { AxeResults } from 'axe-core';

// The functions of this file are run in Storybook's preview, each by itself: they use nothing of what is around them.

/** What happened when a story was shown. */
export interface Shown {
  /** What its play or its drawing stumbled over, and what axe found. */
  readonly problems: readonly string[];
  /** What can be read. */
  readonly text: string;
}

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
    off(event: string, handle: (payload: never) => void): void;
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

/** Shows a story in the place of the one before, and waits until it was played and looked at by axe. */
export async function showStory(storyId: string): Promise<Shown> {
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
  const read = (root: ParentNode): string =>
    [...root.children]
      .map((each) => `${(each as HTMLElement).innerText} ${read(each.shadowRoot ?? each)}`)
      .join(' ');
  return {
    problems: [
      ...errors,
      ...(violations ?? [`axe did not look at it: ${axe?.error?.message ?? 'nobody asked'}`]),
    ],
    text: read(document.querySelector('#storybook-root') ?? document).trim(),
  };
}

/** Waits until a page of text is drawn, and gives the addresses of its links. */
export async function readPage(): Promise<{ readonly text: string; readonly links: readonly string[] }> {
  const page = () => document.querySelector<HTMLElement>('#storybook-docs');
  while (!page()?.querySelector('h1')) await new Promise(requestAnimationFrame);
  const links = [...(page()?.querySelectorAll('a[href]') ?? [])];
  return {
    text: page()?.innerText ?? '',
    links: links.map((link) => link.getAttribute('href') ?? ''),
  };
}
