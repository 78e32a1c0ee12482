import { fileURLToPath } from 'node:url';

/** Folder of the checkout, ending in a slash. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));
