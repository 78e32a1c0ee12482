/**
 * `npm run docs [-- --check]`: writes the references that are made of the contract, `docs/errors.md` and `docs/http.md`;
 * with `--check` it only says whether they are current.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import type { ApiDocument } from './docs/api-document.ts';
import { createErrorsPage, type Sentences } from './docs/errors-page.ts';
import { examples } from './docs/examples.ts';
import { createHttpPage } from './docs/http-page.ts';
import { root } from './root.ts';

const catalogues = 'packages/components/src/locales';

async function readSentences(language: string): Promise<Sentences> {
  const errors = (await import(join(root, catalogues, `errors/${language}.ts`))) as { messages: Sentences };
  const shared = (await import(join(root, catalogues, `shared/${language}.ts`))) as { messages: Sentences };
  return { ...errors.messages, internal_error: shared.messages['internal_error'] };
}

const languages = [
  { name: 'German', sentences: await readSentences('de') },
  { name: 'English', sentences: await readSentences('en') },
];
const api = JSON.parse(readFileSync(join(root, 'docs/openapi.json'), 'utf8')) as ApiDocument;
const pages = {
  'docs/errors.md': createErrorsPage(api, { languages }),
  'docs/http.md': createHttpPage(api, examples),
};

const isChecking = argv.includes('--check');
for (const [file, text] of Object.entries(pages)) {
  const path = join(root, file);
  if (!isChecking) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    console.error(`${file} is not what the contract says. Run: npm run docs`);
    process.exitCode = 1;
  }
}
