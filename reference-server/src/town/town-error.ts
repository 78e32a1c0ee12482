import type { PlacedFinding } from './finding.ts';
import { toShowable } from './showable.ts';

/** One line for people: place, pointer, sentence. */
export function describeFinding(finding: PlacedFinding, fileName: string): string {
  const place = `${fileName}:${finding.line}:${finding.column}`;
  const pointer = toShowable(finding.pointer) || '(whole file)';
  return `${place}  ${pointer}\n    ${toShowable(finding.message)} [${finding.code}]`;
}

/** A configuration that no town can run on. Its message names every mistake with its place. */
export class TownError extends Error {
  override readonly name = 'TownError';
  readonly code = 'town_invalid';
  /** Name of the file, as it was given. */
  readonly fileName: string;
  readonly mistakes: readonly PlacedFinding[];

  constructor(fileName: string, mistakes: readonly PlacedFinding[]) {
    const count = mistakes.length === 1 ? 'one mistake' : `${mistakes.length} mistakes`;
    const lines = mistakes.map((finding) => describeFinding(finding, fileName));
    super([`The configuration ${fileName} has ${count}:`, ...lines].join('\n'));
    this.fileName = fileName;
    this.mistakes = mistakes;
  }
}
