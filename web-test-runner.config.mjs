import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findChromium } from './packages/tooling/src/chromium.ts';
import { serveCommonJs, serveTypeScript } from './packages/tooling/src/testing/browser-plugins.ts';
import { serveScannerWorker } from './packages/tooling/src/testing/scanner-worker-plugin.ts';
import { reportOutcome } from './packages/tooling/src/testing/browser-reporter.ts';
import { findBrowserTests } from './packages/tooling/src/testing/suites.ts';

const { executablePath, args, env: environment } = await findChromium();

/** What a strict page allows; only the runner's own page needs its inline script. */
const policy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self'",
  // Pictures of boards come from the server; that of the fake town never answers.
  "img-src 'self' data: https://termine.linden.example",
  "connect-src 'self' ws: wss:",
  "worker-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html wartemarke-worker wartemarke-ticket',
].join('; ');

export default {
  files: findBrowserTests(),
  rootDir: import.meta.dirname,
  concurrency: 2,
  browsers: [chromeLauncher({ launchOptions: { executablePath, args, env: environment } })],
  nodeResolve: { browser: true, exportConditions: ['source', 'production'] },
  plugins: [serveTypeScript(), serveCommonJs(['qrcode', 'axe-core']), serveScannerWorker()],
  middleware: [
    async (context, next) => {
      await next();
      context.set('Content-Security-Policy', policy);
    },
  ],
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  reporters: [process.send ? reportOutcome((outcome) => process.send(outcome)) : defaultReporter()],
};
