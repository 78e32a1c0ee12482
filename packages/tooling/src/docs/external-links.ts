/** A link to another site that stands in a page. */
export interface ExternalLink {
  readonly line: number;
  readonly url: string;
}

// Hosts that nobody owns stand for a town's own; the machine itself has no certificate.
const examples = /^https?:\/\/([^/]*\.example|localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/|$)/;

/** The links of a Markdown page that lead out of the house without encryption. What stands in code is no link. */
export function findPlainLinks(markdown: string): ExternalLink[] {
  return hideCode(markdown)
    .split('\n')
    .flatMap((text, index) =>
      [...text.matchAll(/\bhttp:\/\/[^\s)>\]"']+/g)].map(([url]) => ({ line: index + 1, url })),
    )
    .filter(({ url }) => !examples.test(url));
}

// Lines stay lines, so that a place can be named.
function hideCode(markdown: string): string {
  return markdown
    .replaceAll(/^ *(`{3,})[\s\S]*?^ *\1 *$/gm, (block) => block.replaceAll(/[^\n]/g, ''))
    .replaceAll(/`[^`\n]*`/g, '');
}
