import { toConnectionError } from '../connection-error.ts';

/**
 * Fetches a part of the program with its first use, once; after a failure again with the next use.
 * @param fetchPart - Rejects with whatever an `import()` rejects with; the callers get a `ConnectionError`.
 */
export function fetchLater<Part>(fetchPart: () => Promise<Part>): () => Promise<Part> {
  let fetched: Promise<Part> | undefined;
  return () =>
    (fetched ??= fetchPart().catch((error: unknown) => {
      fetched = undefined;
      throw toConnectionError(error);
    }));
}
