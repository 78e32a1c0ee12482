import type { CallOptions, Client } from '../client.ts';
import { askOnce, createIntent } from '../flow/intent.ts';
import type { Tasks } from '../flow/tasks.ts';
import { findTicketAt, type DeskPlace, type DeskState, type DeskTask } from './desk-state.ts';

/** Something that a clerk does at a counter, once. */
export interface DeskWork<Answer> {
  readonly task: DeskTask;
  /** What tells it apart from others of the same task. */
  readonly wish?: unknown;
  ask(client: Client, options: CallOptions): Promise<Answer>;
  /** What the answer changes. */
  done?(answer: Answer): Partial<DeskState>;
}

/** What all parts of a desk share. */
export interface DeskScene {
  /** Speaks with the clerk's session. */
  client: Client;
  readonly tasks: Tasks<DeskTask, DeskState>;
  get(): DeskState;
  patch(changes: Partial<DeskState>): void;
  /** Does something; pressing again after a lost answer does not do it twice. Resolves with whether it worked. */
  take<Answer>(work: DeskWork<Answer>): Promise<boolean>;
  /** Asks to sign in again when this is why something failed. */
  noteProblem(): void;
}

/** Codes that say that nobody is signed in any more. */
const signedOutCodes = new Set<string | undefined>(['session_expired', 'sign_in_required']);

/** Whether a code says that nobody is signed in any more. */
export function isSignedOut(code: string | undefined): boolean {
  return signedOutCodes.has(code);
}

/** Makes what all parts of a desk share. */
export function createDeskScene(
  client: Client,
  parts: Pick<DeskScene, 'tasks' | 'get' | 'patch'>,
  endSession: () => void,
): DeskScene {
  // One for all steps: what was not answered before another step is not said again after it, but said anew.
  const intent = createIntent(client.createKey);
  const scene: DeskScene = {
    ...parts,
    client,
    async take({ task, wish, ask, done }) {
      let hasWorked = false;
      await scene.tasks.single({
        task,
        ask: () => askOnce(intent, [task, wish], (idempotencyKey) => ask(scene.client, { idempotencyKey })),
        done(answer) {
          hasWorked = true;
          return done?.(answer) ?? {};
        },
        failed: () => toTicketAsTold(scene.get()),
      });
      scene.noteProblem();
      return hasWorked;
    },
    noteProblem() {
      if (isSignedOut(scene.get().problem?.code)) endSession();
    },
  };
  return scene;
}

/** The place, when somebody works there. */
export function workPlace({ step, place }: DeskState): DeskPlace | null {
  return step === 'work' ? place : null;
}

/** The own ticket as the hall has it: somebody else may have been faster. */
function toTicketAsTold({ hall, place }: DeskState): Partial<DeskState> {
  return hall?.value && place ? { ticket: findTicketAt(hall.value, place.counter) } : {};
}
