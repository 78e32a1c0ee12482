import type { Role } from '@wartemarke/contract';
import { toAnchor } from './anchor.ts';
import {
  listCalls,
  listCodes,
  nameInClient,
  type ApiDocument,
  type Call,
  type Operation,
} from './api-document.ts';
import { commonCodes } from './common-codes.ts';
import { toCurl, type CallForm } from './curl.ts';
import type { Example } from './examples.ts';
import { fence, httpIntroduction, linkCodes } from './http-introduction.ts';
import { listNames, toShape, type JsonSchema } from './shape.ts';

/** Writes the reference of all calls in Markdown. */
export function createHttpPage(document: ApiDocument, examples: Readonly<Record<string, Example>>): string {
  const calls = listCalls(document);
  const tags = [...new Set(calls.map(({ operation }) => operation.tags[0]!))];
  const groups = tags.map((tag) => {
    const own = calls.filter(({ operation }) => operation.tags[0] === tag);
    return [`## Calls: ${tag}`, ...own.map((call) => writeCall(call, examples))].join('\n\n');
  });
  return `${[httpIntroduction.trim(), ...groups, writeShapes(document)].join('\n\n')}\n`;
}

function writeCall(call: Call, examples: Readonly<Record<string, Example>>): string {
  const { method, path, operation } = call;
  const example = examples[operation.operationId];
  if (!example) throw new RangeError(`There is no example of ${operation.operationId}.`);
  const form = toForm(call);
  return [
    `### ${nameInClient(operation)}`,
    fence('http', `${method} ${path}`),
    `${operation.summary} ${writeRoles(form.roles)}`,
    ...writeParameters(operation),
    ...writeBody(operation),
    writeAnswer(operation),
    `**Example**\n\n${fence('sh', toCurl(form, example))}`,
    writeErrors(operation),
  ].join('\n\n');
}

const rolesOf = ({ description }: Operation) =>
  /Who may: ([^.]+)\./.exec(description)![1]!.split(', ') as readonly Role[];

const bearers: Readonly<Record<Role, string>> = {
  anyone: 'anyone, without a token',
  hold: 'whoever has the token of the hold',
  appointment: 'whoever has the token of the appointment',
  ticket: 'whoever has the token of the ticket',
  waiting: 'whoever has the token of the entry',
  kiosk: 'a paired kiosk',
  board: 'a paired board',
  clerk: 'a clerk who is signed in',
};

const writeRoles = (roles: readonly Role[]) => `For ${roles.map((role) => bearers[role]).join('; ')}.`;

function toForm({ method, path, operation }: Call): CallForm {
  const content = operation.requestBody?.content ?? {};
  const headers = (operation.parameters ?? []).filter((parameter) => parameter.in === 'header');
  return {
    ...{ method, path, roles: rolesOf(operation) },
    headers: headers.map(({ name }) => name),
    isStream: successes(operation).some(([, { content: answer = {} }]) => 'text/event-stream' in answer),
    isForm: 'multipart/form-data' in content,
  };
}

function writeParameters({ parameters = [] }: Operation): string[] {
  const shown = parameters.filter((parameter) => parameter.in !== 'path');
  if (shown.length === 0) return [];
  const lines = shown.map(
    ({ name, required, schema, ...place }) =>
      `- \`${name}\` (${place.in}${required ? '' : ', may be left out'}): ${toShape(schema)}`,
  );
  return [`**Parameters**\n\n${lines.join('\n')}`];
}

function writeBody({ requestBody }: Operation): string[] {
  const [type, content] = Object.entries(requestBody?.content ?? {})[0] ?? [];
  if (!content?.schema) return [];
  return [`**Body** (\`${type}\`)${writeSchema(content.schema)}`];
}

const successes = ({ responses }: Operation) =>
  Object.entries(responses).filter(([status]) => status.startsWith('2'));

function writeAnswer(operation: Operation): string {
  const statuses = successes(operation).map(([status]) => status);
  const [type, content] = Object.entries(successes(operation)[0]![1].content ?? {})[0] ?? [];
  const title = `**Answer** ${statuses.join(', or while it is pending ')}`;
  if (!type) return `${title}, without a body.`;
  return content?.schema
    ? `${title} (\`${type}\`)${writeSchema(content.schema)}`
    : `${title}: a file (\`${type}\`).`;
}

function writeSchema(schema: JsonSchema): string {
  const links = listNames(schema).map((name) => `[${name}](#${toAnchor(toHeading(name))})`);
  if (schema.$ref) return `: ${links[0]}`;
  const further = links.length > 0 ? `\n\nwith ${links.join(', ')}.` : '';
  return `\n\n${fence('ts', toShape(schema))}${further}`;
}

function writeErrors(operation: Operation): string {
  const own = listCodes(operation).filter((code) => !commonCodes.some(({ codes }) => codes.includes(code)));
  return `**Errors**: ${own.length > 0 ? `${linkCodes(own)}, and ` : ''}[those of every call](#errors-of-every-call)`;
}

// A call may be named like a shape but for a dot, which anchors do not have.
const toHeading = (shape: string) => `Shape ${shape}`;

function writeShapes({ components }: ApiDocument): string {
  const shapes = Object.entries(components.schemas).sort(([one], [other]) => one.localeCompare(other, 'en'));
  const written = shapes.map(([name, schema]) => `### ${toHeading(name)}${writeSchema(schema)}`);
  return ['## Shapes', ...written].join('\n\n');
}
