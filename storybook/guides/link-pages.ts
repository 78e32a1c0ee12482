/** A link of Markdown to a file beside or above it, and what it says. */
const fileLink = /(!?)\[([^\]]+)\]\((?![a-z]+:|#)([^)\s]+)\)/g;

/** What there is to lead to. */
export interface Pages {
  /** Names of the guides that are pages here, such as `kiosk`. */
  readonly guides: ReadonlySet<string>;
  /** Addresses of the pictures, by their paths within `docs`. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** Lets the links of a guide lead to the pages here; what is no page here is said without a link. */
export function linkPages(markdown: string, { guides, pictures }: Pages): string {
  return markdown.replace(fileLink, (_all, mark: string, text: string, path: string) => {
    if (mark) return `![${text}](${pictures.get(path) ?? path})`;
    const [, guide, part = ''] = /^(?:\.\/)?([\w-]+)\.md(#.*)?$/.exec(path) ?? [];
    return guide && guides.has(guide) ? `[${text}](?path=/docs/guides-${guide}--docs${part})` : text;
  });
}
