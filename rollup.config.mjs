import { toEmbed } from './packages/tooling/src/bundle/configuration.ts';

/** The bundle for pages without a build. The npm packages are built by `npm run build:packages`, each as its `exports` say. */
export default toEmbed();
