import { globSync } from 'node:fs';
import { root } from '../root.ts';

/** Test files that run together. */
export interface Suite {
  readonly name: string;
  readonly runner: 'node' | 'browser';
  /** Time zones of the process; the suite runs once in each. */
  readonly zones: readonly string[];
  /** Paths relative to the checkout. */
  readonly files: readonly string[];
  /** How many files may share a process of Node; each has its own when left out. */
  readonly together?: number;
  /** Those of the files that take long and begin first. */
  readonly long?: readonly string[];
}

/** What a process loads and starts is paid for once by so many files. */
const together = 12;
const long = ['reference-server/test/model.test.ts'];
/** Of journeys fewer share one, so that none waits at the end behind many. */
const sharing = {
  together: 4,
  long: ['reference-server/journeys/board-day.test.ts', 'reference-server/journeys/mixed-morning.test.ts'],
};
const everyZone = ['UTC', 'America/New_York', 'Australia/Sydney'];
const oneZone = ['UTC'];

/**
 * Folders and files whose tests are pure: they know neither clock, network nor database, so that the
 * host's zone must not matter, which is shown in three of them. Everything else runs once, under UTC.
 */
const pureServerTests = [
  'reference-server/src/availability/**/*.test.ts',
  'reference-server/src/**/opening-hours*.test.ts',
  'reference-server/src/**/*.rules.test.ts',
];
const journeys = ['reference-server/journeys/**/*.test.ts'];
const boundTests = ['reference-server/src/**/*.routes.test.ts', 'reference-server/src/**/*.store.test.ts'];
/** What is asked of the npm packages as somebody has them who installed them. */
const packages = ['packages/tooling/src/packages/**/*.test.ts'];
const stories = ['packages/tooling/src/stories/**/*.test.ts', 'storybook/**/*.test.ts'];
const views = ['packages/components/{src,test}/**/*.view.test.ts'];

/** All suites of the project, in the order in which they run. */
export function listSuites(): readonly Suite[] {
  const contract = find(['packages/contract/{src,test}/**/*.test.ts']);
  const client = find(['packages/client/{src,test}/**/*.test.ts']);
  const zms = find(['packages/zms/{src,test}/**/*.test.ts']);
  const rules = find(pureServerTests, boundTests);
  const server = find(['reference-server/**/*.test.ts'], [...rules, ...journeys]);
  return [
    { name: 'contract', runner: 'node', zones: everyZone, together, files: contract },
    { name: 'client', runner: 'node', zones: everyZone, together, files: client },
    { name: 'zms', runner: 'node', zones: everyZone, together, files: zms },
    { name: 'rules', runner: 'node', zones: everyZone, together, files: rules },
    { name: 'views', runner: 'node', zones: everyZone, together, files: find(views) },
    {
      name: 'tooling',
      runner: 'node',
      zones: oneZone,
      files: find(['packages/tooling/**/*.test.ts'], [...packages, ...stories]),
    },
    { name: 'packages', runner: 'node', zones: oneZone, files: find(packages) },
    { name: 'server', runner: 'node', zones: oneZone, together, long, files: server },
    { name: 'elements', runner: 'browser', zones: oneZone, files: findBrowserTests() },
    { name: 'stories', runner: 'node', zones: oneZone, files: find(stories) },
    { name: 'journeys', runner: 'node', zones: oneZone, ...sharing, files: find(journeys) },
  ];
}

/** Tests that need a page to run in. */
export function findBrowserTests(): string[] {
  return find(['packages/components/src/**/*.test.ts'], views);
}

/**
 * The suites, or of them what matches.
 * @param filters - Names of suites and parts of files' paths; all suites when there are none.
 */
export function selectSuites(suites: readonly Suite[], filters: readonly string[]): Suite[] {
  if (filters.length === 0) return [...suites];
  const names = suites.map(({ name }) => name);
  const paths = filters.filter((filter) => !names.includes(filter));
  return suites
    .map((suite) =>
      filters.includes(suite.name) ? suite : { ...suite, files: matching(suite.files, paths) },
    )
    .filter((suite) => filters.includes(suite.name) || suite.files.length > 0);
}

function matching(files: readonly string[], paths: readonly string[]): string[] {
  return files.filter((file) => paths.some((path) => file.includes(path)));
}

function find(patterns: readonly string[], exclude: readonly string[] = []): string[] {
  return globSync(patterns, { cwd: root, exclude: ['**/node_modules/**', '**/dist/**', ...exclude] }).sort();
}
