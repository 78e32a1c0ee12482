import { types } from 'pg';
import type { CustomTypesConfig } from 'pg';

type Parser = (text: string) => unknown;

const oid = {
  ...{ bool: 16, bytea: 17, int8: 20, int2: 21, int4: 23, text: 25, oid: 26, json: 114, float4: 700 },
  ...{ float8: 701, varchar: 1043, date: 1082, timestamp: 1114, timestamptz: 1184, numeric: 1700 },
  ...{ uuid: 2950, jsonb: 3802 },
};

const arrayElements: Readonly<Record<number, number>> = {
  ...{ 199: oid.json, 1000: oid.bool, 1001: oid.bytea, 1005: oid.int2, 1007: oid.int4, 1009: oid.text },
  ...{ 1015: oid.varchar, 1016: oid.int8, 1021: oid.float4, 1022: oid.float8, 1028: oid.oid },
  ...{ 1115: oid.timestamp, 1182: oid.date, 1185: oid.timestamptz, 1231: oid.numeric, 2951: oid.uuid },
  ...{ 3807: oid.jsonb },
};

const asText: Parser = (text) => text;

/**
 * How the text of a column becomes a value, by the type's object identifier; the same on both engines.
 * `timestamptz` is a Date, `date` stays `YYYY-MM-DD`, `bigint` is a safe number, `numeric` stays text,
 * `bytea` is a Buffer, `json` and `jsonb` are parsed. What is not listed stays text.
 */
export const parsers: Readonly<Record<number, Parser>> = {
  [oid.bool]: (text) => text === 't',
  [oid.bytea]: (text) => Buffer.from(text.slice(2), 'hex'),
  [oid.int2]: Number,
  [oid.int4]: Number,
  [oid.int8]: toSafeNumber,
  [oid.oid]: Number,
  [oid.float4]: Number,
  [oid.float8]: Number,
  [oid.json]: (text) => JSON.parse(text) as unknown,
  [oid.jsonb]: (text) => JSON.parse(text) as unknown,
  [oid.timestamptz]: toDate,
  [oid.date]: asText,
  [oid.timestamp]: asText,
  [oid.numeric]: asText,
};

/** How PGlite writes bytes as text: its own way takes more than a second for a document of 10 MiB. */
export const serializers: Readonly<Record<number, (value: unknown) => string>> = {
  [oid.bytea]: (value) => `\\x${Buffer.from(value as Uint8Array).toString('hex')}`,
};

/** The parsers in the shape that `pg` takes, with arrays (PGlite derives those by itself). */
export const pgTypes: CustomTypesConfig = {
  getTypeParser(type: number) {
    const element = arrayElements[type];
    if (element === undefined) return parsers[type] ?? asText;
    return (text: string) => parseElements(parseTextArray(text), parsers[element] ?? asText);
  },
};

const textArray = 1009;
const parseTextArray = types.getTypeParser(textArray as number) as (text: string) => unknown[];

function parseElements(elements: unknown[], parse: Parser): unknown[] {
  return elements.map((element) => {
    if (Array.isArray(element)) return parseElements(element, parse);
    return element === null ? null : parse(element as string);
  });
}

function toSafeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${text} does not fit into a number exactly`);
  return number;
}

function toDate(text: string): Date {
  return new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'));
}
