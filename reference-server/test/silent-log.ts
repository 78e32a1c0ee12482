import type { Log } from '../src/database/log.ts';

/** For tests: what is worth a test is asserted, not read. */
export const silentLog: Log = { info() {}, warn() {} };
