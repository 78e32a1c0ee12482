/** A call of an npm script that a page tells its readers to make. */
export interface NpmCall {
  readonly script: string;
  /** The words after `--`, up to the first that is an option, a file or a variable. */
  readonly words: readonly string[];
}

const call = /(?:npm run (?:--silent )?|wartemarke-do )([a-z:]+)(?: --)?((?: [a-z][a-z0-9-]*(?=[\s`]|$))*)/g;

/** Every call of an npm script in a Markdown page, in blocks of code and between backticks. */
export function findNpmCalls(markdown: string): NpmCall[] {
  return findCode(markdown).flatMap((code) =>
    [...code.matchAll(call)].map(([, script, words = '']) => ({
      script: script!,
      words: words.trim() === '' ? [] : words.trim().split(' '),
    })),
  );
}

function findCode(markdown: string): string[] {
  const blocks = [...markdown.matchAll(/^ *```\w*\n([\s\S]*?)^ *```$/gm)].map(([, code]) => code!);
  const rest = markdown.replaceAll(/^ *```[\s\S]*?^ *```$/gm, '');
  return [...blocks, ...[...rest.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!)];
}

/** The blocks of a page that its readers paste into a shell. */
export function findShellBlocks(markdown: string): string[] {
  return [...markdown.matchAll(/^ *```sh\n([\s\S]*?)^ *```$/gm)].map(([, block]) => block!);
}
