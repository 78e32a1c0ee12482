import type { Rule } from 'eslint';
import type { Expression, Literal } from 'estree';
import { dirname, join, relative, sep } from 'node:path';

type Workspace = 'contract' | 'client' | 'zms' | 'components' | 'tooling' | 'reference-server' | 'storybook';

/** A part of the checkout and the workspaces that its files may import besides their own. */
interface Part {
  readonly files: RegExp;
  readonly workspace?: Workspace;
  readonly may: readonly Workspace[];
}

const stories = /^packages\/components\/.*(\.stories|-story)\.ts$/;
const others = /(\.test\.ts$|^reference-server\/(test|bench|checks|journeys|trial-run)\/)/;

/** The architecture's arrows, first match first: contract ← client ← zms ← components, contract ← reference-server. */
const parts: readonly Part[] = [
  { files: /^packages\/contract\//, workspace: 'contract', may: [] },
  { files: /^packages\/client\//, workspace: 'client', may: ['contract'] },
  { files: /^packages\/zms\//, workspace: 'zms', may: ['contract', 'client'] },
  { files: stories, workspace: 'components', may: ['contract', 'client', 'storybook'] },
  { files: /^packages\/components\//, workspace: 'components', may: ['contract', 'client', 'zms'] },
  { files: /^packages\/tooling\/src\/docs\//, workspace: 'tooling', may: ['contract'] },
  { files: /^packages\/tooling\//, workspace: 'tooling', may: [] },
  { files: others, workspace: 'reference-server', may: ['contract', 'client', 'components', 'tooling'] },
  { files: /^reference-server\//, workspace: 'reference-server', may: ['contract'] },
  { files: /^storybook\//, may: ['contract', 'client', 'components', 'tooling'] },
];

const byName = /^@wartemarke\/([^/]+)/;
const byPath = /^(?:packages\/([^/]+)|(reference-server))\//;
const elementFolder = /^packages\/components\/src\/([^/]+)\//;

/**
 * Keeps the import direction of the architecture.
 * Options: `root`, the checkout's folder; `elements`, the folders of public elements, which do not import
 * each other, though they may fetch each other by `import()`.
 */
export const importArrows: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object' }],
    messages: {
      arrow: 'The architecture has no arrow from here to {{ target }}.',
      name: 'Import another workspace by its name, not by its path.',
      element: 'An element does not import from the folder of another one ({{ target }}).',
    },
  },
  create(context) {
    const { root, elements } = context.options[0] as { root: string; elements: readonly string[] };
    const file = toPath(root, context.filename);
    const part = parts.find(({ files }) => files.test(file));
    if (!part) return {};
    const check = (source: Expression | null | undefined, isFetched = false) => {
      if (!isText(source)) return;
      const problem = judge(part, file, resolve(root, context.filename, source.value), elements);
      if (problem && !(isFetched && problem.messageId === 'element'))
        context.report({ node: source, ...problem });
    };
    return {
      ImportDeclaration: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source, true),
    };
  },
};

interface Problem {
  readonly messageId: 'arrow' | 'name' | 'element';
  readonly data: { readonly target: string };
}

function judge(part: Part, file: string, target: string, elements: readonly string[]): Problem | undefined {
  const named = byName.exec(target)?.[1];
  const [, folder, server] = byPath.exec(target) ?? [];
  const workspace = named ?? folder ?? server;
  if (workspace === undefined) return undefined;
  if (workspace === part.workspace) return judgeElements(file, target, elements);
  const data = { target: workspace };
  if (!part.may.includes(workspace as Workspace)) return { messageId: 'arrow', data };
  return named || workspace === 'tooling' ? undefined : { messageId: 'name', data };
}

function judgeElements(file: string, target: string, elements: readonly string[]): Problem | undefined {
  const own = elementFolder.exec(file)?.[1];
  const other = elementFolder.exec(target)?.[1];
  if (!own || !other || own === other || !elements.includes(own) || !elements.includes(other))
    return undefined;
  return { messageId: 'element', data: { target: other } };
}

function resolve(root: string, importer: string, specifier: string): string {
  return specifier.startsWith('.') ? toPath(root, join(dirname(importer), specifier)) : specifier;
}

function toPath(root: string, file: string): string {
  return relative(root, file).replaceAll(sep, '/');
}

function isText(source: Expression | null | undefined): source is Literal & { value: string } {
  return source?.type === 'Literal' && typeof source.value === 'string';
}
