import type { CallExpression, Expression, Identifier, Node, ObjectExpression, SpreadElement } from 'estree';
import { walk } from 'estree-walker';
import MagicString from 'magic-string';
import { join } from 'node:path';
import type { Plugin } from 'rollup';
import { root } from '../root.ts';

const contract = join(root, 'packages/contract/src/');

/** Whose schemas read answers alone, with nothing that `shape.ts` does not have. */
const readers = [contract, join(root, 'packages/zms/src/')];

const shape = join(contract, 'shape.ts');

/** What only servers and documentation ask of a row of the table. */
const served = new Set([
  ...['name', 'summary', 'params', 'query', 'body', 'status', 'roles', 'errors'],
  ...['file', 'maxAgeSeconds', 'pending'],
]);

type Placed<T> = T & { readonly start: number; readonly end: number };

/**
 * Leaves of the contract what a page needs: how a row is called, and the shape of its answer, read by
 * `shape.ts` instead of zod. What a page sends is checked by the server anyway, and whether an answer's texts
 * are well spelt protects nobody there.
 */
export function leanContract(): Plugin {
  return {
    name: 'lean-contract',
    resolveId: {
      order: 'pre',
      handler: (source, importer) =>
        source === 'zod/mini' && readers.some((folder) => importer?.startsWith(folder)) ? shape : null,
    },
    transform: {
      order: 'post',
      handler(code, id) {
        if (!id.startsWith(contract)) return null;
        const lean = new MagicString(code);
        walk(this.parse(code) as Node, {
          enter(node) {
            if (node.type === 'CallExpression') leanCall(lean, node);
          },
        });
        return { code: lean.toString(), map: lean.generateMap({ hires: true }) };
      },
    },
  };
}

function leanCall(lean: MagicString, call: CallExpression): void {
  const { callee, arguments: given } = call;
  if (callee.type === 'Identifier' && callee.name === 'endpoint') return leanRow(lean, given[0]);
  if (callee.type !== 'MemberExpression') return;
  const { name } = callee.property as Identifier;
  const object = callee.object as Placed<Expression>;
  const { end } = call as Placed<CallExpression>;
  if (name === 'check') lean.remove(object.end, end);
  if (name === 'int') lean.overwrite(object.end, (callee as Placed<Node>).end, '.number');
}

function leanRow(lean: MagicString, row: Expression | SpreadElement | undefined): void {
  const { properties } = row as ObjectExpression;
  properties.forEach((property, index) => {
    if (property.type !== 'Property' || !served.has((property.key as Identifier).name)) return;
    const { start, end } = property as Placed<typeof property>;
    const next = properties[index + 1] as Placed<Node> | undefined;
    lean.remove(start, next?.start ?? end);
  });
}
