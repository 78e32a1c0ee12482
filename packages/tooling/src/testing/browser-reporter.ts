import type { Reporter, TestResult, TestResultError, TestSession, TestSuiteResult } from '@web/test-runner';
import { relative } from 'node:path';
import { inspect } from 'node:util';
import { root } from '../root.ts';
import type { Outcome } from './outcome.ts';
import { sum } from './outcome.ts';

/** Reports the outcome of a browser run, once it is over. */
export function reportOutcome(report: (outcome: Outcome) => void): Reporter {
  return {
    onTestRunFinished: ({ sessions }) => report(sum(sessions.map(toOutcome))),
  };
}

function toOutcome(session: TestSession): Outcome {
  const file = relative(root, session.testFile ?? '');
  const tests = session.testResults ? flatten(session.testResults) : [];
  const ran = tests.filter(({ test }) => !test.skipped);
  const failed = ran.filter(({ test }) => !test.passed);
  return {
    passed: ran.length - failed.length,
    leftOut: tests.length - ran.length,
    failures: [
      ...failed.map(({ title, test }) => `${title}\n${file}\n${describe(test.error)}`),
      ...session.errors.map((error) => `${file}\n${describe(error)}\n${describeLogs(session)}`),
      ...session.request404s.map((url) => `${file}\nrequested ${url}, which is not there`),
      ...(ran.length === 0 ? [`${file} ended without running a test\n${describeLogs(session)}`] : []),
    ],
  };
}

interface TitledTest {
  readonly title: string;
  readonly test: TestResult;
}

function flatten(suite: TestSuiteResult): TitledTest[] {
  const own = suite.tests.map((test) => ({ title: toTitle(suite.name, test.name), test }));
  const inner = suite.suites.flatMap(flatten);
  return [...own, ...inner.map(({ title, test }) => ({ title: toTitle(suite.name, title), test }))];
}

function toTitle(...names: readonly string[]): string {
  return names.filter(Boolean).join(' › ');
}

function describe(error: TestResultError | undefined): string {
  if (!error) return 'failed without an error';
  const values = 'expected' in error ? `\nexpected: ${error.expected}\nactual: ${error.actual}` : '';
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s*at /.test(line));
  return [`${error.name ?? 'Error'}: ${error.message}${values}`, ...places].join('\n');
}

function describeLogs({ logs }: TestSession): string {
  return logs.map((log) => log.map((part: unknown) => toText(part)).join(' ')).join('\n');
}

function toText(part: unknown): string {
  return typeof part === 'string' ? part : inspect(part);
}
