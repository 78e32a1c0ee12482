import { fdatasyncSync, fsyncSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { StorageError } from './storage-error.ts';

// The one file that reaches into PGlite. It fits the version that package.json pins; proveDurability()
// refuses to start when another version no longer fits.

/** The PostgreSQL that PGlite contains; it opens no directory of another one. */
export const pgliteMajorVersion = '18';

/** Start parameters under which a commit waits for the disk; PGlite's own switch that off by `-F`. */
export const durableStartParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['fsync=on', 'synchronous_commit=on', 'full_page_writes=on'].flatMap((setting) => ['-c', setting]),
  // fdatasync() is an empty function in this WebAssembly build, fsync() reaches the file system below.
  ...['wal_sync_method=fsync', 'wal_init_zero=off'].flatMap((setting) => ['-c', setting]),
];

interface OpenFile {
  nfd: number;
  node: { mode: number };
}

interface EngineModule {
  FS: { isDir(mode: number): boolean };
  NODEFS: {
    stream_ops: { fsync?: (file: OpenFile) => number };
    tryFSOperation(operation: () => void): void;
  };
}

/** Files in a directory of this machine which are on the disk when PostgreSQL has asked for it. */
export class DurableFiles extends NodeFS {
  /** How many times PostgreSQL has asked for a file or directory to be on the disk. */
  syncCount = 0;

  override async init(...[engine, options]: Parameters<NodeFS['init']>) {
    const { emscriptenOpts } = await super.init(engine, options);
    const addSync = (module: unknown) => this.#addSync(module as EngineModule);
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), addSync] } };
  }

  #addSync({ FS, NODEFS }: EngineModule) {
    NODEFS.stream_ops.fsync = ({ nfd, node }) => {
      // A new name in a directory is not data of the directory for every file system: it needs the full fsync.
      NODEFS.tryFSOperation(() => (FS.isDir(node.mode) ? fsyncSync(nfd) : fdatasyncSync(nfd)));
      this.syncCount += 1;
      return 0;
    };
  }
}

/**
 * Commits once and watches whether the commit reached the disk.
 * @throws {StorageError} `data_dir_not_durable` when it did not: a power cut would lose confirmed appointments.
 */
export async function proveDurability(engine: PGlite, files: Pick<DurableFiles, 'syncCount'>): Promise<void> {
  const { rows } = await engine.query<{ fsync: string }>('show fsync');
  const before = files.syncCount;
  await engine.query("select pg_logical_emit_message(true, 'wartemarke', 'start')");
  if (rows[0]?.fsync === 'on' && files.syncCount > before) return;
  throw new StorageError(
    'data_dir_not_durable',
    'The embedded database does not write its commits through to the disk; a power cut would lose data. ' +
      'Install exactly the version of @electric-sql/pglite that package.json names, or use PostgreSQL.',
  );
}
