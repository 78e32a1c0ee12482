/** `npm run build:packages`: builds what is published as npm packages; fails when something public is not described. */
import { buildPackages } from './packages/build-packages.ts';

const gaps = await buildPackages();
for (const gap of gaps) console.error(gap);
process.exitCode = gaps.length > 0 ? 1 : 0;
