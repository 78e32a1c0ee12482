import type { Document } from '@wartemarke/contract';
import type { FlowProblem } from '../flow/flow-problem.ts';

/** A document that a flow hands in. */
export interface HandedIn {
  /** Names it within the flow. */
  readonly key: string;
  readonly name: string;
  readonly bytes: number;
  /** Id of the wished document that it is. */
  readonly wish?: string;
  /** How much of it was sent, from 0 to 1. */
  readonly sent: number;
  /** What the server made of it; null while it is on its way or when it was refused. */
  readonly document: Document | null;
  readonly problem: FlowProblem<'document'> | null;
}

/** A document of which nothing was sent yet. */
export function toHandedIn(
  key: string,
  { name, size: bytes }: File,
  wish: string | undefined,
  problem: HandedIn['problem'],
): HandedIn {
  return { key, name, bytes, sent: 0, document: null, problem, ...(wish !== undefined && { wish }) };
}

/** The documents after a change of one of them. */
export function withChange(
  documents: readonly HandedIn[],
  key: string,
  changes: Partial<HandedIn>,
): readonly HandedIn[] {
  return documents.map((each) => (each.key === key ? { ...each, ...changes } : each));
}
