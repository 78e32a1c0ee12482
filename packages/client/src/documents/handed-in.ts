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
