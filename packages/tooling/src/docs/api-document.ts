import type { JsonSchema } from './shape.ts';

/** What goes in or comes out in one media type. */
export interface Content {
  readonly schema?: JsonSchema;
}

/** A call in the document of the API. */
export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly {
    readonly in: string;
    readonly name: string;
    readonly required?: boolean;
    readonly schema: JsonSchema;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Content>> };
  readonly responses: Readonly<
    Record<string, { readonly description: string; readonly content?: Readonly<Record<string, Content>> }>
  >;
}

/** A call and where it is made. */
export interface Call {
  readonly method: string;
  /** Path with `{name}` for each parameter. */
  readonly path: string;
  readonly operation: Operation;
}

/** As much of the document of the API as the page is made of. */
export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

/** All calls, in the order of the document. */
export function listCalls({ paths }: ApiDocument): Call[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
}

/** What the client calls it, such as `holds.create`. */
export function nameInClient({ description }: Operation): string {
  return /In the client: `([^`]+)`/.exec(description)![1]!;
}

/** The codes of the errors that a call can fail with. */
export function listCodes({ responses }: Operation): string[] {
  const failed = Object.entries(responses).filter(([status]) => !status.startsWith('2'));
  return failed.flatMap(([, { description }]) =>
    [...description.matchAll(/`([a-z_]+)`:/g)].map(([, code]) => code!),
  );
}
