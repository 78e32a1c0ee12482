import type { Node, TaggedTemplateExpression, TemplateElement } from 'estree';
import { walk } from 'estree-walker';
import MagicString from 'magic-string';
import type { Plugin } from 'rollup';

const literals = /\b(?:css|html|svg)`/;

/** Takes out of Lit's templates what only their authors read: indentation, and comments of styles. */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (id.includes('node_modules') || !literals.test(code)) return null;
      const short = new MagicString(code);
      walk(this.parse(code) as Node, {
        enter(node) {
          if (node.type === 'TaggedTemplateExpression') shorten(short, node);
        },
      });
      return { code: short.toString(), map: short.generateMap({ hires: true }) };
    },
  };
}

/** Styles as short as they can be without being understood. */
export function minifyStyles(text: string): string {
  return text
    .replace(/("[^"]*"|'[^']*')|\/\*[^]*?\*\/|\s+/g, (found, quoted?: string) =>
      found === quoted ? quoted : found.startsWith('/*') ? '' : ' ',
    )
    .replace(
      /("[^"]*"|'[^']*')| *([{};,]) *|(:|\() +| +(\))|\b0(\.\d)/g,
      (_, ...kept: string[]) => kept.find(Boolean) ?? '',
    )
    .replaceAll(';}', '}');
}

/** Markup without its indentation. Where there was space, one stays, since it parts words. */
export function minifyMarkup(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function shorten(code: MagicString, { tag, quasi }: TaggedTemplateExpression): void {
  if (tag.type !== 'Identifier' || !/^(?:css|html|svg)$/.test(tag.name)) return;
  const minify = tag.name === 'css' ? minifyStyles : minifyMarkup;
  for (const each of quasi.quasis as (TemplateElement & { start: number; end: number })[]) {
    const short = minify(each.value.raw);
    if (short !== each.value.raw) code.overwrite(each.start, each.end, short);
  }
}
