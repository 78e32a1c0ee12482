import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../root.ts';
import { fragmentScope } from './fragment-scope.ts';

/** A block of TypeScript in a page. */
export interface CodeBlock {
  /** Path of the page, relative to the checkout. */
  readonly page: string;
  /** Line of the page that stands before the first one of the code. */
  readonly line: number;
  readonly code: string;
}

/** The blocks of TypeScript in a page. */
export function findCodeBlocks(page: string, markdown: string): CodeBlock[] {
  return [...markdown.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(({ index, 1: code }) => ({
    page,
    line: markdown.slice(0, index).split('\n').length,
    code: code!,
  }));
}

/**
 * Checks the types of blocks against the sources of the packages, all in one program. Each block is a module of its own;
 * what it neither imports nor declares has to stand in `fragmentScope`.
 * @returns A sentence for each mistake, with its place in the page.
 */
export function findTypeMistakes(blocks: readonly CodeBlock[]): string[] {
  const scope = { page: 'fragment-scope', line: 0, code: fragmentScope };
  const files = new Map(
    [scope, ...blocks].map((block) => [join(root, `${block.page}.${block.line}.ts`), block]),
  );
  const options = readOptions();
  const program = ts.createProgram([...files.keys()], options, createHost(options, files));
  return [...files].flatMap(([name, block]) => {
    const source = program.getSourceFile(name);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map((diagnostic) => toSentence(diagnostic, block));
  });
}

// Code that shows something leaves unused what its reader will use.
function readOptions(): ts.CompilerOptions {
  const { compilerOptions } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config;
  const { options } = ts.convertCompilerOptionsFromJson(compilerOptions, root);
  return { ...options, noUnusedLocals: false, noUnusedParameters: false };
}

function createHost(options: ts.CompilerOptions, files: ReadonlyMap<string, CodeBlock>): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const read = (name: string) => {
    const block = files.get(name);
    return block ? `${block.code}\nexport {};\n` : readFileSync(name, 'utf8');
  };
  return {
    ...host,
    fileExists: (name) => files.has(name) || host.fileExists(name),
    readFile: (name) => (files.has(name) ? read(name) : host.readFile(name)),
    getSourceFile: (name, target) =>
      files.has(name) ? ts.createSourceFile(name, read(name), target) : host.getSourceFile(name, target),
  };
}

function toSentence({ file, start, messageText }: ts.Diagnostic, { page, line }: CodeBlock): string {
  const place = file!.getLineAndCharacterOfPosition(start ?? 0);
  return `${page}:${line + place.line + 1}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
}
