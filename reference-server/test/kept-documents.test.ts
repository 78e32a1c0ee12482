import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test, type TestContext } from 'node:test';
import type { Scan } from '../src/documents/scan.ts';
import {
  codeOf,
  countStored,
  nowhere,
  office,
  openDocument,
  otherToken,
  services,
  startAt,
  startWithHold,
  takeBack,
} from './document-scene.ts';
import { describeOnEngines } from './engines.ts';
import { handIn, type Holder } from './hand-in.ts';
import { smallJpeg, smallPdf, smallPng } from './small-files.ts';
import type { TestServerOptions } from './start-server.ts';

describeOnEngines('documents that are kept', (engine) => {
  const start = (t: TestContext, options: Partial<TestServerOptions> = {}) =>
    startWithHold(t, { engine, ...options });

  test('scanner down: 202, pending, not downloadable; once it is back the document can be opened', async (t) => {
    let scanner: Scan = async () => 'unscanned';
    const { server, hold, clock, product } = await start(t, { scan: (bytes) => scanner(bytes) });
    const key = randomUUID();
    const { status, document } = await handIn(server.url, hold, { bytes: smallPdf(), key });
    assert.deepEqual([status, document?.state], [202, 'pending']);
    assert.equal((await handIn(server.url, hold, { bytes: smallPdf(), key })).status, 202);
    const closed = await openDocument(server, hold, document!.id);
    assert.deepEqual([closed.response.status, codeOf(closed.bytes)], [409, 'file_pending_scan']);
    await product.rescan(clock.nowAt);
    scanner = async () => assert.fail('it is not due yet');
    clock.pass(0.4);
    await product.rescan(clock.nowAt);
    scanner = async () => 'clean';
    clock.pass(0.1);
    await product.rescan(clock.nowAt);
    assert.deepEqual((await openDocument(server, hold, document!.id)).bytes, smallPdf());
  });

  test('a scanner that stays away is asked less and less often', async (t) => {
    let scans = 0;
    const scan: Scan = async () => ((scans += 1), 'unscanned');
    const { server, hold, clock, product, database } = await start(t, { scan });
    await handIn(server.url, hold, { bytes: smallPdf() });
    await handIn(server.url, hold, { bytes: smallPng() });
    for (let halfMinute = 0; halfMinute < 120; halfMinute += 1) {
      clock.pass(0.5);
      await product.rescan(clock.nowAt);
    }
    assert.ok(scans > 8 && scans < 26, `${scans} scans in an hour`);
    await database.db.updateTable('documents').set({ scans: 32_767 }).execute();
    const before = scans;
    clock.pass(15);
    await product.rescan(clock.nowAt);
    assert.equal(scans, before + 1);
    assert.equal(await countStored(server), 2);
  });

  test('malware that shows later is deleted', async (t) => {
    let scanner: Scan = async () => 'unscanned';
    const { server, hold, clock, product } = await start(t, { scan: (bytes) => scanner(bytes) });
    const { document } = await handIn(server.url, hold, { bytes: smallPdf() });
    scanner = async () => 'malware';
    clock.pass(1);
    await product.rescan(clock.nowAt);
    assert.equal(await countStored(server), 0);
    const { response, bytes } = await openDocument(server, hold, document!.id);
    assert.deepEqual([response.status, codeOf(bytes)], [404, 'document_not_found']);
  });

  test('nothing of a document can be read in the database, and changed or swapped rows do not open', async (t) => {
    const { server, hold, database } = await start(t);
    const [one, other] = [
      (await handIn(server.url, hold, { bytes: smallPdf({ content: 'Geheimnis eins' }) })).document!,
      (await handIn(server.url, hold, { bytes: smallPdf({ content: 'Geheimnis zwei' }) })).document!,
    ];
    const rows = await database.db.selectFrom('documents').selectAll().orderBy('id').execute();
    assert.equal(Buffer.concat(rows.map(({ content }) => content)).includes('Geheimnis'), false);
    assert.equal(JSON.stringify(rows.map((row) => ({ ...row, content: '' }))).includes('Geheimnis'), false);
    const [first, second] = rows as [(typeof rows)[0], (typeof rows)[0]];
    for (const [id, { content, sealed_key }] of [
      [first.id, second],
      [second.id, first],
    ] as const)
      await database.db.updateTable('documents').set({ content, sealed_key }).where('id', '=', id).execute();
    for (const { id } of [one, other]) {
      const { response, bytes } = await openDocument(server, hold, id);
      assert.equal(response.status, 500);
      assert.equal(bytes.includes('Geheimnis'), false);
    }
  });

  test('a document belongs to its appointment, its office and whoever has the link', async (t) => {
    const { server, hold, client } = await start(t);
    const otherHold = await client.holds.create(office, { services, startAt });
    const { document } = await handIn(server.url, hold, { bytes: smallPng() });
    const foreign: Holder[] = [
      { ...hold, token: otherHold.token },
      { ...hold, token: otherToken },
      { ...hold, token: hold.token.toLowerCase() },
      { ...hold, id: nowhere },
      { ...hold, office: 'kfz' },
    ];
    for (const holder of foreign) {
      const { status, problem } = await handIn(server.url, holder, { bytes: smallPng() });
      assert.deepEqual([status, problem?.code], [404, 'hold_not_found']);
      assert.deepEqual(await takeBack(server, holder, document!.id), { status: 404, code: 'hold_not_found' });
    }
    assert.deepEqual(await takeBack(server, otherHold, document!.id), {
      status: 404,
      code: 'document_not_found',
    });
    const elsewhere = await openDocument(server, otherHold, document!.id);
    assert.equal(codeOf(elsewhere.bytes), 'document_not_found');
    const stranger = await openDocument(server, hold, document!.id, await server.signIn(['kfz']));
    assert.equal(codeOf(stranger.bytes), 'office_not_found');
    const holder = await openDocument(server, hold, document!.id, hold.token);
    assert.equal(codeOf(holder.bytes), 'session_expired');
    assert.equal(await countStored(server), 1);
  });

  test('a document is taken back, and its place is free again; twice is as good', async (t) => {
    const { server, hold } = await start(t);
    const ids: string[] = [];
    for (let count = 0; count < 5; count += 1)
      ids.push((await handIn(server.url, hold, { bytes: smallPng() })).document!.id);
    const key = randomUUID();
    assert.deepEqual(await takeBack(server, hold, ids[0]!, key), { status: 204, code: undefined });
    assert.deepEqual(await takeBack(server, hold, ids[0]!, key), { status: 204, code: undefined });
    assert.deepEqual(await takeBack(server, hold, ids[0]!), { status: 404, code: 'document_not_found' });
    assert.equal((await handIn(server.url, hold, { bytes: smallPng() })).status, 201);
  });

  test('the same call made again keeps one document, also when it is the fifth', async (t) => {
    const { server, hold } = await start(t);
    for (let count = 0; count < 5; count += 1) {
      const key = randomUUID();
      const [first, again] = [
        await handIn(server.url, hold, { bytes: smallPng(), key }),
        await handIn(server.url, hold, { bytes: smallPng(), key }),
      ];
      assert.deepEqual(again, first);
      const other = await handIn(server.url, hold, { bytes: smallJpeg(), key });
      assert.deepEqual([other.status, other.problem?.code], [422, 'idempotency_key_reused']);
    }
    assert.equal(await countStored(server), 5);
  });

  test('what a clerk found complete is to be looked at again when something is added', async (t) => {
    const { server, hold, database } = await start(t);
    await database.db.updateTable('appointments').set({ documents_complete: true }).execute();
    await handIn(server.url, hold, { bytes: smallPng() });
    const row = await database.db.selectFrom('appointments').selectAll().executeTakeFirstOrThrow();
    assert.equal(row.documents_complete, false);
  });
});
