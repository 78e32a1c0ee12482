import { linkPages } from './link-pages.ts';

const pages = Object.keys(import.meta.glob('./*.mdx'));
const pictures = Object.entries(
  import.meta.glob<string>('../../docs/images/*', { eager: true, query: '?url', import: 'default' }),
);

/** Makes a page of a file of `docs`: its links lead to the other pages. */
export function toPage(markdown: string): string {
  return linkPages(markdown, {
    guides: new Set(pages.map((path) => path.replace(/^\.\/(.*)\.mdx$/, '$1'))),
    pictures: new Map(pictures.map(([path, address]) => [path.replace('../../docs/', ''), address])),
  });
}
