/** `npm run check -- NAME [--seed N] [--steps N] [--database URL] …`: what is too long or too random for the tests. */
import { argv } from 'node:process';
import { dispatch } from './dispatch.ts';

await dispatch({ command: 'check', folder: 'reference-server/checks' }, argv.slice(2));
