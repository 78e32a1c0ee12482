/** The steps from the top of a file to a value: names of properties and indexes of lists. */
export type Path = readonly (string | number)[];

/** What is wrong with a town's configuration, or doubtful about it, before its place in the file is known. */
export interface Finding {
  /** A mistake keeps the town from starting; a warning does not. */
  readonly severity: 'mistake' | 'warning';
  /** Stable, snake_case. */
  readonly code: string;
  readonly path: Path;
  /** What is wrong and what would be right, as a sentence. */
  readonly message: string;
}

/** A finding and where it stands in the file. */
export interface PlacedFinding extends Finding {
  /** JSON pointer (RFC 6901), empty for the whole file. */
  readonly pointer: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units, as editors count. */
  readonly column: number;
}

/** Makes a finding that keeps the town from starting. */
export function mistake(code: string, path: Path, message: string): Finding {
  return { severity: 'mistake', code, path, message };
}

/** Makes a finding that someone should look at. */
export function warning(code: string, path: Path, message: string): Finding {
  return { severity: 'warning', code, path, message };
}

/** Writes a path as a JSON pointer (RFC 6901). */
export function toPointer(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
