import { z } from 'zod';
import { town } from './configuration.ts';
import type { Path } from './finding.ts';

/** The JSON Schema of a town's file, by which editors complete and check it, as text. */
export function formatJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(town, { io: 'input' });
  return `${JSON.stringify({ $schema, title: 'A town of Wartemarke', ...schema }, null, 2)}\n`;
}

type Schema = z.core.JSONSchema.BaseSchema;

function stepInto(schema: Schema | undefined, step: Path[number]): Schema | undefined {
  const next = typeof step === 'number' ? schema?.items : schema?.properties?.[step];
  return typeof next === 'object' && !Array.isArray(next) ? next : undefined;
}

/** The names of the properties that the object at a path may have. */
export function knownNames(path: Path): string[] {
  const schema: Schema | undefined = path.reduce(stepInto, z.toJSONSchema(town, { io: 'input' }) as Schema);
  return Object.keys(schema?.properties ?? {});
}
