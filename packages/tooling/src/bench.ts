/** `npm run bench -- NAME`: measures and prints a JSON line per figure. */
import { argv } from 'node:process';
import { dispatch, type Scripts } from './dispatch.ts';

const scripts: Scripts = {
  command: 'bench',
  folder: 'reference-server/bench',
  elsewhere: { sizes: ['packages/tooling/src/sizes.ts', '--json'] },
};

await dispatch(scripts, argv.slice(2));
