/** As much of a JSON Schema as the document of the API uses. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
}

const indent = '  ';

/** Patterns of the contract by the word that says what they mean. */
const words: readonly (readonly [startsWith: string, word: string])[] = [
  ['^[0-9a-f]{8}-', 'uuid'],
  ['^[a-z0-9][a-z0-9-]{0,63}$', 'id'],
  ['^\\d{4}-\\d{2}-\\d{2}T', 'instant'],
  ['^\\d{4}-\\d{2}-\\d{2}$', 'day'],
  ['^[A-Za-z0-9_-]{32}$', 'token'],
  ['^[a-z]{2,3}(-', 'language'],
  ['^[a-z0-9-]+(:', 'id:quantity,…'],
  ['^[A-Za-z][A-Za-z0-9_+/-]{1,63}$', 'time zone'],
  ['^[^\\s@', 'e-mail address'],
  ['^\\+?[\\d\\s()/.-]{5,30}$', 'phone number'],
];

/** Writes a schema as people write types: `{ id: uuid, name?: string }`, over several lines where it has members. */
export function toShape(schema: JsonSchema, depth = 0): string {
  const { $ref, anyOf, properties, items, additionalProperties: rest } = schema;
  if ($ref) return $ref.split('/').at(-1)!;
  if (anyOf) return anyOf.map((part) => toShape(part, depth)).join(' | ');
  if (properties) return toMembers(schema, depth);
  if (items) return toList(toShape(items, depth), schema.maxItems);
  if (typeof rest === 'object') return `{ [name]: ${toShape(rest, depth)} }`;
  return toPlain(schema);
}

function toMembers({ properties = {}, required = [] }: JsonSchema, depth: number): string {
  const inner = indent.repeat(depth + 1);
  const members = Object.entries(properties).map(
    ([name, schema]) => `${inner}${name}${required.includes(name) ? '' : '?'}: ${toShape(schema, depth + 1)}`,
  );
  return members.length > 0 ? `{\n${members.join('\n')}\n${indent.repeat(depth)}}` : '{}';
}

function toList(item: string, most: number | undefined): string {
  const list = item.includes(' | ') ? `(${item})[]` : `${item}[]`;
  return most === undefined ? list : `${list} (at most ${most})`;
}

function toPlain(schema: JsonSchema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  const types = [schema.type ?? 'any'].flat();
  return types.map((type) => (type === 'string' ? toWord(schema) : type + toRange(schema))).join(' | ');
}

function toWord({ pattern = '', format, maxLength }: JsonSchema): string {
  const [, word] = words.find(([start]) => pattern.startsWith(start)) ?? [];
  if (word) return word;
  if (format === 'binary') return 'file';
  return maxLength === undefined ? 'string' : `string (at most ${maxLength})`;
}

// What every whole number of JSON can be is no limit worth a word.
function toRange({ type, minimum, maximum }: JsonSchema): string {
  if (![type].flat().some((name) => name === 'integer' || name === 'number')) return '';
  const hasMost = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER;
  if (hasMost) return ` (${minimum ?? ''} to ${maximum})`;
  return minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER && minimum !== 0
    ? ` (from ${minimum})`
    : '';
}

/** The named schemas that a schema is made of, in the order in which they stand in it. */
export function listNames(schema: JsonSchema): string[] {
  const { $ref, anyOf = [], properties = {}, items, additionalProperties: rest } = schema;
  const parts = [...anyOf, ...Object.values(properties), ...(items ? [items] : [])];
  if (typeof rest === 'object') parts.push(rest);
  const own = $ref ? [$ref.split('/').at(-1)!] : [];
  return [...new Set([...own, ...parts.flatMap(listNames)])];
}
