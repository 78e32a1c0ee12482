import type { WritableStore } from '../store.ts';
import { toFlowProblem, type FlowProblem } from './flow-problem.ts';

/** What every flow shows of its tasks. */
export interface FlowState<Task extends string> {
  /** The tasks that run now. */
  readonly busy: readonly Task[];
  /** Why the last task failed; null when it did not. */
  readonly problem: FlowProblem<Task> | null;
}

/** A task of a flow: what is asked, and what its outcome changes. */
export interface Work<Task extends string, State, Answer> {
  readonly task: Task;
  /** Asks the server. */
  ask(signal: AbortSignal): Promise<Answer>;
  /** What the answer changes. */
  done(answer: Answer): Partial<State>;
  /** What a failure changes beside `problem`. */
  failed?(problem: FlowProblem<Task>): Partial<State>;
}

/** Runs the tasks of a flow. Their outcome lands in its state; nothing is thrown. */
export interface Tasks<Task extends string, State> {
  /** Starts a task; one of the same name that still runs is called off and its answer ignored. */
  latest<Answer>(work: Work<Task, State, Answer>): Promise<void>;
  /** Starts a task unless one of the same name runs. For what changes something at the server. */
  single<Answer>(work: Work<Task, State, Answer>): Promise<void>;
  /** Calls off all tasks, or these. */
  cancel(...names: Task[]): void;
}

/** Makes the task runner of a flow. */
export function createTasks<Task extends string, State extends FlowState<Task>>(
  store: WritableStore<State>,
): Tasks<Task, State> {
  const running = new Map<Task, AbortController>();

  function update(changes: Partial<State>): void {
    store.set({ ...store.get(), ...changes, busy: [...running.keys()] });
  }

  async function run<Answer>({ task, ask, done, failed }: Work<Task, State, Answer>): Promise<void> {
    const own = new AbortController();
    const isCurrent = () => running.get(task) === own;
    running.set(task, own);
    const { problem } = store.get();
    update((problem?.task === task ? { problem: null } : {}) as Partial<State>);
    try {
      const answer = await ask(own.signal);
      if (isCurrent() && running.delete(task)) update(done(answer));
    } catch (error) {
      if (isCurrent() && running.delete(task)) {
        const reason = toFlowProblem(task, error);
        update({ ...failed?.(reason), problem: reason } as Partial<State>);
      }
    }
  }

  function cancel(...names: Task[]): void {
    for (const name of names.length > 0 ? names : [...running.keys()]) {
      running.get(name)?.abort();
      running.delete(name);
    }
    update({});
  }

  return {
    async latest(work) {
      running.get(work.task)?.abort();
      await run(work);
    },
    async single(work) {
      if (!running.has(work.task)) await run(work);
    },
    cancel,
  };
}
