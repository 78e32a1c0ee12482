export type { Person, Wish } from './person.ts';
export type { Screen } from './screens.ts';
export { stage, type Scene } from './stage.ts';
