import { randomUUID } from 'node:crypto';
import { after } from 'node:test';
import { Client } from 'pg';
import { openDatabase } from '../src/database/open-database.ts';
import { emptyTables } from './empty-tables.ts';
import { fingerprintMigrations } from './migrations-fingerprint.ts';
import { silentLog } from './silent-log.ts';

/** A database of a cluster, which goes away with all its connections when it is dropped. */
export interface ClusterDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Creates a database on the cluster, with all tables unless `bare`. */
export async function createOnCluster(clusterUrl: string, { bare = false } = {}): Promise<ClusterDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const template = bare ? 'template0' : await prepareTemplate(clusterUrl);
  await asAdmin(clusterUrl, (admin) => admin.query(`create database ${name} template ${template}`));
  return {
    url: withDatabase(clusterUrl, name),
    drop: () =>
      asAdmin(clusterUrl, async (admin) => void (await admin.query(`drop database ${name} with (force)`))),
  };
}

/** Databases with empty tables that no test has at the moment: emptying is quicker than creating and dropping. */
const idle: ClusterDatabase[] = [];

after(() => Promise.all(idle.splice(0).map((database) => database.drop())));

/** A database with all tables and no rows, and how to give it back for the next test. */
export async function borrowOnCluster(clusterUrl: string): Promise<{ url: string; giveBack(): void }> {
  const database = idle.pop() ?? (await createOnCluster(clusterUrl));
  await asAdmin(database.url, (admin) => admin.query(emptyTables));
  return { url: database.url, giveBack: () => void idle.push(database) };
}

let prepared: Promise<string> | undefined;

function prepareTemplate(clusterUrl: string): Promise<string> {
  prepared ??= makeTemplate(clusterUrl);
  return prepared;
}

/** Several test processes may come at once: one makes the template, the others wait for it. */
async function makeTemplate(clusterUrl: string): Promise<string> {
  const template = `template_${await fingerprintMigrations()}`;
  await asAdmin(clusterUrl, async (admin) => {
    await admin.query("select pg_advisory_lock(hashtext('wartemarke template'))");
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [template]);
    if (rowCount) return;
    const unfinished = `${template}_unfinished`;
    await admin.query(`drop database if exists ${unfinished} with (force)`);
    await admin.query(`create database ${unfinished} template template0`);
    await migrateDatabase(withDatabase(clusterUrl, unfinished));
    await admin.query(`alter database ${unfinished} rename to ${template}`);
  });
  return template;
}

async function migrateDatabase(url: string): Promise<void> {
  const database = await openDatabase({ url }, { log: silentLog, now: Date.now });
  await database.close();
}

async function asAdmin<Result>(url: string, work: (admin: Client) => Promise<Result>): Promise<Result> {
  const admin = new Client({ connectionString: url });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

function withDatabase(clusterUrl: string, name: string): string {
  const url = new URL(clusterUrl);
  url.pathname = `/${name}`;
  return url.href;
}
