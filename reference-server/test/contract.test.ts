import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { endpoints, errorCodes, isErrorCode, problem, type AnyEndpoint } from '@wartemarke/contract';
import { createOpenApi } from '../src/openapi/document.ts';
import { startServer } from './start-server.ts';

const rows: [name: string, row: AnyEndpoint][] = Object.entries(endpoints);
const someId = '00000000-0000-4000-8000-000000000000';
const values: Record<string, string> = { office: 'buergerbuero', counter: '1' };
const pathOf = (row: AnyEndpoint) =>
  row.path.replace(/:(\w+)/g, (_place, name: string) => values[name] ?? someId);

interface Operation {
  readonly operationId: string;
  readonly responses: Record<string, { description: string }>;
}

function operationOf({ path, method }: AnyEndpoint): Operation | undefined {
  const { paths } = createOpenApi() as { paths: Record<string, Record<string, Operation>> };
  return paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
}

test('the server serves every row of the table, and fails only with codes that the row declares', async (t) => {
  const { url } = await startServer(t, { now: '2027-03-30T07:00:00+02:00' });
  for (const [name, row] of rows) {
    if (row.roles.includes('anyone') && row.method === 'GET') continue;
    const headers = row.body ? { 'content-type': 'application/json' } : {};
    const init = { method: row.method, headers, ...(row.body && { body: '{}' }) };
    const response = await fetch(url + pathOf(row), init);
    const { code, status } = problem.parse(await response.json());
    assert.notEqual(code, 'route_not_found', name);
    assert.notEqual(code, 'method_not_allowed', name);
    assert.ok(isErrorCode(code), code);
    assert.equal(status, errorCodes[code].status);
    assert.equal(response.status, status);
    assert.match(
      operationOf(row)?.responses[String(status)]?.description ?? '',
      new RegExp(`\`${code}\``),
      `${name}: ${code}`,
    );
  }
});

test('what anyone may read is answered by the schema of its row', async (t) => {
  const { url } = await startServer(t, { now: '2027-03-30T07:00:00+02:00' });
  const readable = rows.filter(([, row]) => row.roles.includes('anyone') && row.method === 'GET');
  assert.ok(readable.length >= 5);
  for (const [name, row] of readable) {
    const response = await fetch(`${url}${pathOf(row)}?services=personalausweis&date=2027-03-31&action=hold`);
    assert.equal(response.status, row.status, name);
    assert.equal(row.answer?.safeParse(await response.json()).success, true, name);
  }
});

test('the document describes each row and nothing else', () => {
  const { paths } = createOpenApi() as { paths: Record<string, Record<string, Operation>> };
  const described = Object.values(paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  );
  assert.deepEqual(described.toSorted(), rows.map(([name]) => name).toSorted());
});

test('the document in docs is the one of the contract', async () => {
  const file = await readFile(new URL('../../docs/openapi.json', import.meta.url), 'utf8');
  assert.deepEqual(JSON.parse(file), JSON.parse(JSON.stringify(createOpenApi())));
});
