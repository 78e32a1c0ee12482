import type { Request } from 'express';
import type * as z from 'zod/mini';
import {
  isErrorCode,
  type AnyEndpoint,
  type EndpointRequest,
  type ErrorCode,
  type FieldError,
} from '@wartemarke/contract';
import { CallError, refuseFields } from './call-error.ts';

/** A key in the path that cannot be one names nothing that exists. */
const unknownIn: Record<string, ErrorCode> = {
  office: 'office_not_found',
  hold: 'hold_not_found',
  appointment: 'link_invalid',
  ticket: 'ticket_not_found',
  counter: 'counter_not_found',
  document: 'document_not_found',
  entry: 'link_invalid',
  queue: 'queue_not_found',
  date: 'date_format',
};

function codeOf(issue: z.core.$ZodIssue): ErrorCode {
  if (isErrorCode(issue.message)) return issue.message;
  return issue.code === 'invalid_type' && issue.input === undefined ? 'field_required' : 'field_invalid';
}

function toFieldError(issue: z.core.$ZodIssue, prefix: string): FieldError {
  return { pointer: prefix + issue.path.map(String).join('/'), code: codeOf(issue) };
}

// PostgreSQL keeps any text without a zero in it, and JSON without half a character.
const unkeepable = /[\0\p{Cs}]/u;

function findUnkeepable(value: unknown, pointer: string): FieldError[] {
  if (typeof value === 'string') return unkeepable.test(value) ? [{ pointer, code: 'field_invalid' }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const prefix = pointer.endsWith('/') || pointer.endsWith('?') ? pointer : `${pointer}/`;
  return Object.entries(value).flatMap(([name, part]) => findUnkeepable(part, prefix + name));
}

function parse(
  schema: z.ZodMiniType | undefined,
  value: unknown,
  prefix: string,
): { output?: unknown; errors: FieldError[] } {
  if (!schema) return { errors: [] };
  const result = schema.safeParse(value, { reportInput: true });
  return result.success
    ? { output: result.data, errors: findUnkeepable(result.data, prefix) }
    : { errors: result.error.issues.map((issue) => toFieldError(issue, prefix)) };
}

/** Reads and validates the parameters in the path of a call. */
export function readParams<E extends AnyEndpoint>(row: E, request: Request): EndpointRequest<E>['params'] {
  const { output, errors } = parse(row.params, request.params, '');
  const wrong = errors[0];
  if (wrong) throw new CallError(unknownIn[wrong.pointer] ?? 'route_not_found');
  return output as EndpointRequest<E>['params'];
}

/** Reads and validates what a call carries. All field errors are reported together. */
export function readRequest<E extends AnyEndpoint>(row: E, request: Request): EndpointRequest<E> {
  const params = readParams(row, request);
  if (row.body && !row.upload && !request.is('application/json')) throw new CallError('content_type');
  const query = parse(row.query, request.query, '?');
  const body = parse(row.body, request.body, '/');
  const errors = [...query.errors, ...body.errors];
  if (errors.length > 0) throw refuseFields(errors);
  return { params, query: query.output, body: body.output } as EndpointRequest<E>;
}
