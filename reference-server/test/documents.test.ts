import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { test, type TestContext } from 'node:test';
import { maxDocumentBytes } from '@wartemarke/contract';
import { listDocuments } from '../src/documents/documents.store.ts';
import { eicar } from '../src/documents/scan.ts';
import {
  codeOf,
  contact,
  countStored,
  nowhere,
  office,
  openDocument,
  otherToken,
  services,
  startWithHold,
} from './document-scene.ts';
import { describeOnEngines } from './engines.ts';
import { documentsUrl, handIn, type Holder } from './hand-in.ts';
import {
  encryptedPdf,
  smallDocm,
  smallHeic,
  smallJpeg,
  smallPdf,
  smallPng,
  smallSvg,
  smallZip,
} from './small-files.ts';
import type { TestServerOptions } from './start-server.ts';
import { testTown } from './test-town.ts';

describeOnEngines('handing in documents', (engine) => {
  const start = (t: TestContext, options: Partial<TestServerOptions> = {}) =>
    startWithHold(t, { engine, ...options });

  const taken: [name: string, bytes: Buffer, type: string, extension: string][] = [
    ['a PDF file', smallPdf(), 'application/pdf', 'pdf'],
    ['a JPEG picture', smallJpeg(), 'image/jpeg', 'jpg'],
    ['a PNG picture', smallPng(), 'image/png', 'png'],
    ['a HEIC picture', smallHeic(), 'image/heic', 'heic'],
  ];

  test('files of each kind are taken, whatever they are called, and clerks open them as they were', async (t) => {
    const { server, hold, clock } = await start(t);
    for (const [name, bytes, type, extension] of taken) {
      clock.pass(0.1);
      const { status, document } = await handIn(server.url, hold, { bytes, name: 'Foto.txt', wish: 'photo' });
      assert.equal(status, 201, name);
      assert.deepEqual(document, {
        id: document!.id,
        name: `Foto.txt.${extension}`.replace('.txt', ''),
        type,
        bytes: bytes.length,
        wish: 'photo',
        state: 'ready',
      });
      const opened = await openDocument(server, hold, document!.id);
      assert.deepEqual(opened.bytes, bytes, name);
      const { headers } = opened.response;
      assert.equal(headers.get('content-type'), type);
      assert.equal(headers.get('content-disposition'), `attachment; filename=Foto.${extension}`);
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'; sandbox/);
    }
    const listed = await listDocuments(server.database.db, office, [hold.id, nowhere]);
    assert.deepEqual(
      listed.get(hold.id)?.map(({ type }) => type),
      taken.map(([, , type]) => type),
    );
    assert.deepEqual(listed.get(nowhere), []);
  });

  const refused: [entry: string, bytes: Buffer, status: number, code: string][] = [
    ['0 bytes', Buffer.alloc(0), 422, 'file_empty'],
    ['SVG', smallSvg(), 415, 'file_type_not_allowed'],
    ['ZIP', smallZip(), 415, 'file_type_not_allowed'],
    ['DOCM', smallDocm(), 415, 'file_type_not_allowed'],
    ['HTML', Buffer.from('<!doctype html>'), 415, 'file_type_not_allowed'],
    ['PDF behind other bytes', Buffer.concat([Buffer.from('MZ'), smallPdf()]), 415, 'file_type_not_allowed'],
    ['EICAR', eicar, 422, 'file_rejected_virus'],
    ['EICAR in a PDF', smallPdf({ content: eicar.toString() }), 422, 'file_rejected_virus'],
    ['encrypted PDF', encryptedPdf(), 422, 'file_unreadable'],
    ['truncated PDF', smallPdf().subarray(0, -30), 422, 'file_unreadable'],
    ['truncated JPEG', smallJpeg().subarray(0, -2), 422, 'file_unreadable'],
    ['more than 10 MiB', Buffer.concat([smallPdf(), Buffer.alloc(maxDocumentBytes)]), 413, 'file_too_large'],
  ];
  for (const [entry, bytes, status, code] of refused) {
    test(`${entry}: ${status} ${code}, and nothing is kept`, async (t) => {
      const { server, hold } = await start(t);
      const answer = await handIn(server.url, hold, { bytes });
      assert.deepEqual([answer.status, answer.problem?.code], [status, code]);
      assert.equal(await countStored(server), 0);
    });
  }

  test('10 MiB to the byte are taken and opened again', async (t) => {
    const { server, hold } = await start(t);
    const pdf = smallPdf();
    const bytes = Buffer.concat([
      pdf.subarray(0, 9),
      Buffer.alloc(maxDocumentBytes - pdf.length, '%\n'),
      pdf.subarray(9),
    ]);
    const { status, document } = await handIn(server.url, hold, { bytes });
    assert.deepEqual([status, document?.bytes], [201, maxDocumentBytes]);
    assert.ok((await openDocument(server, hold, document!.id)).bytes.equals(bytes));
  });

  test('6th file: 409 file_limit, also when all come at once', async (t) => {
    const { server, hold } = await start(t);
    const answers = await Promise.all(
      Array.from({ length: 9 }, () => handIn(server.url, hold, { bytes: smallPng() })),
    );
    const statuses = answers.map(({ status }) => status).toSorted();
    assert.deepEqual(statuses, [201, 201, 201, 201, 201, 409, 409, 409, 409]);
    assert.deepEqual(
      new Set(answers.flatMap(({ problem: refusal }) => (refusal ? [refusal.code] : []))),
      new Set(['file_limit']),
    );
    assert.equal(await countStored(server), 5);
  });

  const names: [entry: string, given: string, kept: string][] = [
    ['../../x', '../../x', 'x.png'],
    ['NUL', 'NUL.png', 'Passbild.png'],
    ['300 characters', `${'ä'.repeat(300)}.png`, `${'ä'.repeat(76)}.png`],
    ['right to left', 'gnp\u202egpj.exe', 'gnpgpj.png'],
    ['nothing but dots', '...', 'Passbild.png'],
    ['line breaks and quotes', 'a"\r\nb.png', 'a b.png'],
  ];
  for (const [entry, name, kept] of names) {
    test(`a name like ${entry}: accepted, own safe name`, async (t) => {
      const { server, hold } = await start(t);
      const { status, document } = await handIn(server.url, hold, { bytes: smallPng(), name, wish: 'photo' });
      assert.deepEqual([status, document?.name], [201, kept]);
    });
  }

  test('whoever has no right to hand in is told so before the file has been sent', async (t) => {
    const { url, hold } = await start(t);
    const headers = {
      authorization: `Bearer ${otherToken}`,
      'content-type': 'multipart/form-data; boundary=x',
      'content-length': 5_000_000,
      'idempotency-key': randomUUID(),
    };
    const sent = request(documentsUrl(url, hold), { method: 'POST', headers });
    const status = await new Promise((resolve, reject) => {
      sent.on('response', ({ statusCode }) => resolve(statusCode)).on('error', reject);
      sent.write('--x\r\n');
    });
    sent.destroy();
    assert.equal(status, 404);
  });

  test('a wish that the service does not have: 422 field_invalid', async (t) => {
    const { server, hold } = await start(t);
    const { status, problem } = await handIn(server.url, hold, { bytes: smallPng(), wish: 'lease' });
    assert.deepEqual([status, problem?.errors], [422, [{ pointer: '/wish', code: 'field_invalid' }]]);
  });

  test('a service that wants no documents: 409 documents_not_wanted', async (t) => {
    const { server, hold } = await start(t, { town: testTown() });
    const { status, problem } = await handIn(server.url, hold, { bytes: smallPng() });
    assert.deepEqual([status, problem?.code], [409, 'documents_not_wanted']);
  });

  test('documents are taken until the visit begins, not for what has expired or was cancelled', async (t) => {
    const { server, client, hold, clock } = await start(t);
    const later = await client.holds.create(office, { services, startAt: '2027-03-30T09:00:00+02:00' });
    const codeFor = async (holder: Holder) =>
      (await handIn(server.url, holder, { bytes: smallPng() })).problem?.code;
    await client.appointments.create(office, { hold: hold.id, contact, token: hold.token });
    await client.appointments.create(office, { hold: later.id, contact, token: later.token });
    assert.equal(await codeFor(hold), undefined);
    await client.appointments.cancel({ office, id: later.id, token: later.token, version: 2 });
    assert.equal(await codeFor(later), 'appointment_cancelled');
    const expiring = await client.holds.create(office, { services, startAt: '2027-03-30T10:00:00+02:00' });
    clock.pass(10);
    assert.equal(await codeFor(expiring), 'hold_expired');
    clock.pass(50);
    assert.equal(await codeFor(hold), 'appointment_started');
  });

  test('what is no upload of one file is told so', async (t) => {
    const { url, hold } = await start(t);
    const headers = { authorization: `Bearer ${hold.token}`, 'idempotency-key': randomUUID() };
    const post = async (body: BodyInit, type?: string) => {
      const init = { method: 'POST', body, headers: { ...headers, ...(type && { 'content-type': type }) } };
      const response = await fetch(documentsUrl(url, hold), init);
      return [response.status, codeOf(Buffer.from(await response.arrayBuffer()))];
    };
    const two = new FormData();
    for (const name of ['a.png', 'b.png']) two.append('file', new Blob([new Uint8Array(smallPng())]), name);
    const none = new FormData();
    none.set('wish', 'photo');
    const control = new FormData();
    control.set('file', new Blob([new Uint8Array(smallPng())]), 'a\0b.png');
    assert.deepEqual(await post(control), [422, 'field_invalid']);
    assert.deepEqual(await post('{}', 'application/json'), [415, 'content_type']);
    assert.deepEqual(await post(none), [422, 'file_missing']);
    assert.deepEqual(await post(two), [409, 'file_limit']);
    assert.deepEqual(await post('--x\r\nnothing', 'multipart/form-data; boundary=x'), [422, 'field_invalid']);
    assert.deepEqual(await post('--x', 'multipart/form-data'), [422, 'field_invalid']);
  });
});
