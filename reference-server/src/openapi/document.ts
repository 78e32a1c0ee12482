import * as z from 'zod/mini';
import {
  createDocument,
  type ZodOpenApiContentObject,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
} from 'zod-openapi';
import * as contract from '@wartemarke/contract';
import { endpoints, errorCodes, problem, type AnyEndpoint, type ErrorCode } from '@wartemarke/contract';

/** Codes that any call can fail with. */
const everywhere: readonly ErrorCode[] = [
  'validation_failed',
  'rate_limited',
  'busy',
  'internal_error',
  'stopping',
];
const withBody: readonly ErrorCode[] = [
  'json_invalid',
  'content_type',
  'body_too_large',
  'field_required',
  'field_invalid',
];
const withKey: readonly ErrorCode[] = [
  'idempotency_key_missing',
  'idempotency_key_format',
  'idempotency_key_reused',
];

function refusals({ roles }: AnyEndpoint): ErrorCode[] {
  const isForDevices = roles.includes('kiosk') || roles.includes('board');
  if (isForDevices) return ['device_unpaired', 'forbidden'];
  if (!roles.includes('clerk')) return [];
  return roles.includes('anyone') ? ['session_expired'] : ['sign_in_required', 'session_expired'];
}

function codesOf(row: AnyEndpoint): ErrorCode[] {
  const inOffice: ErrorCode[] = row.path.includes(':office') ? ['office_not_found'] : [];
  return [
    ...inOffice,
    ...row.errors,
    ...refusals(row),
    ...(row.body ? withBody : []),
    ...(row.idempotent ? withKey : []),
    ...everywhere,
  ];
}

// Schemas that the contract exports by name become named components.
const names = new Map(
  Object.entries(contract)
    .filter(([, value]) => value instanceof z.ZodMiniObject)
    .map(([name, value]) => [value as z.ZodMiniType, name.charAt(0).toUpperCase() + name.slice(1)]),
);

function failures(row: AnyEndpoint): ZodOpenApiOperationObject['responses'] {
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of new Set(codesOf(row))) {
    const { status } = errorCodes[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const entries = [...byStatus]
    .sort(([a], [b]) => a - b)
    .map(([status, codes]) => [
      String(status),
      {
        description: codes.map((code) => `\`${code}\`: ${errorCodes[code].title}`).join('\n\n'),
        content: { 'application/problem+json': { schema: problem } },
      },
    ]);
  return Object.fromEntries(entries) as ZodOpenApiOperationObject['responses'];
}

const keyHeader = { 'Idempotency-Key': z.string().check(z.minLength(16), z.maxLength(255)) };
const versionHeader = { 'If-Match': z.string() };

function headersOf(row: AnyEndpoint): z.ZodMiniObject | undefined {
  const headers = {
    ...(row.idempotent && keyHeader),
    ...(row.errors.includes('version_required') && versionHeader),
  };
  return Object.keys(headers).length > 0 ? z.object(headers) : undefined;
}

function success(row: AnyEndpoint): ZodOpenApiOperationObject['responses'] {
  if (row.status === 204) return { 204: { description: 'Done.' } };
  if (row.file) return { [row.status]: { description: 'The file.', content: { [row.file]: {} } } };
  const type = row.stream ? 'text/event-stream' : 'application/json';
  const description = row.stream
    ? 'Server-sent events. The data of each is the whole state as JSON.'
    : 'The answer.';
  const answer = { description, content: { [type]: { schema: row.answer as z.ZodMiniType } } };
  return {
    [row.status]: answer,
    ...(row.pending && {
      [row.pending]: { ...answer, description: 'The answer, whose `state` is `pending`.' },
    }),
  };
}

function bodyOf(row: AnyEndpoint): ZodOpenApiContentObject {
  if (!row.upload) return { 'application/json': { schema: row.body as z.ZodMiniType } };
  const fields = (row.body as z.ZodMiniObject).shape;
  return {
    'multipart/form-data': {
      schema: z.object({ ...fields, file: z.string().check(z.meta({ format: 'binary' })) }),
    },
  };
}

function toOperation(name: string, row: AnyEndpoint): ZodOpenApiOperationObject {
  const params = { path: row.params, query: row.query, header: headersOf(row) };
  return {
    operationId: name,
    summary: row.summary,
    description: `Who may: ${row.roles.join(', ')}. In the client: \`${row.name}\`.`,
    tags: [row.name.split('.')[0]!],
    ...(!row.roles.includes('anyone') && { security: [{ token: [] }] }),
    requestParams: Object.fromEntries(Object.entries(params).filter(([, schema]) => schema)),
    ...(row.body && { requestBody: { required: true, content: bodyOf(row) } }),
    responses: { ...success(row), ...failures(row) },
  };
}

function toPaths(): ZodOpenApiPathsObject {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const [name, row] of Object.entries(endpoints)) {
    const path = row.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [row.method.toLowerCase()]: toOperation(name, row) };
  }
  return paths;
}

/** The description of the API as OpenAPI 3.1, made from the contract's table. */
export function createOpenApi(): object {
  for (const [schema, id] of names) if (!z.globalRegistry.has(schema)) z.globalRegistry.add(schema, { id });
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Wartemarke',
      version: '1',
      description:
        'Appointments and visitor guidance for town halls. Times are ISO 8601 with the offset of the office.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    paths: toPaths(),
  });
}
