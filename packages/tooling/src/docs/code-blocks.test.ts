import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../root.ts';
import { findCodeBlocks, findTypeMistakes } from './code-blocks.ts';

const pages = [
  'README.md',
  'docs/developer.md',
  'docs/events.md',
  'docs/another-backend.md',
  'docs/theming.md',
  ...globSync('packages/*/README.md', { cwd: root }).sort(),
];

/** Wrong in the second line of its code, which is the fifth of its page. */
const wrongPage = `# Page

\`\`\`ts
const { services } = await client.offices.get(office);
show(services[0]!.nane);
\`\`\`

\`\`\`ts
show(nobodyDeclaredThis);
\`\`\`
`;

test('blocks of TypeScript are found with their lines, others are not', () => {
  const page = 'a\n\n```sh\nb\n```\n\n```ts\nc();\n```\n';
  assert.deepEqual(findCodeBlocks('p.md', page), [{ page: 'p.md', line: 7, code: 'c();\n' }]);
});

test('every block of TypeScript that developers copy has the right types, and a wrong one is named', () => {
  const blocks = pages.flatMap((page) => findCodeBlocks(page, readFileSync(join(root, page), 'utf8')));
  assert.ok(blocks.length > 20, `${blocks.length} blocks`);
  const wrong = findCodeBlocks('docs/wrong.md', wrongPage);
  const mistakes = findTypeMistakes([...blocks, ...wrong]);
  const isWrong = (mistake: string) => mistake.startsWith('docs/wrong.md:');
  assert.deepEqual(
    mistakes.filter((mistake) => !isWrong(mistake)),
    [],
  );
  const [name, unknown, ...more] = mistakes.filter(isWrong);
  assert.match(name ?? '', /^docs\/wrong\.md:5: Property 'nane' does not exist/);
  assert.match(unknown ?? '', /^docs\/wrong\.md:9: Cannot find name 'nobodyDeclaredThis'/);
  assert.deepEqual(more, []);
});
