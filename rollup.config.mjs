import { env } from 'node:process';
import { toClientPackage, toEmbed, toPackage } from './packages/tooling/src/bundle/configuration.ts';

const builds = {
  contract: toPackage('contract', ['index.ts']),
  client: toClientPackage([
    'index.ts',
    'resources/calls.ts',
    'resources/office-calls.ts',
    'resources/site-calls.ts',
    'resources/staff-calls.ts',
    'live/create-live.ts',
    'testing/index.ts',
  ]),
  components: toPackage('components', ['index.ts', 'define.ts']),
  embed: toEmbed(),
};

/** All builds, or the one that `--environment ONLY:name` names. */
export default env.ONLY ? builds[env.ONLY] : Object.values(builds);
