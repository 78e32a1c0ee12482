import { maxDocumentBytes, maxDocuments } from '@wartemarke/contract';
import type { Access } from '../access.ts';
import type { Client } from '../client.ts';
import { flowProblem, toFlowProblem, type FlowProblem } from '../flow/flow-problem.ts';
import { toHandedIn, withChange, type HandedIn } from './handed-in.ts';

/** What a flow that hands documents in needs to say. */
export interface HandingInOptions {
  readonly client: () => Client;
  /** Whose documents they are; nothing while a slot is being kept. */
  readonly access: () => Access | undefined;
  readonly get: () => readonly HandedIn[];
  readonly set: (documents: readonly HandedIn[]) => void;
  /** How many there are beside these. */
  readonly others: () => number;
}

/** Hands documents in, each with its own progress and its own problem. */
export interface HandingIn {
  add(file: File, wish?: string): Promise<void>;
  remove(key: string): Promise<void>;
  /** Hands all of them in again, with another slot. */
  again(): Promise<void>;
  /** Resolves when nothing is on its way. */
  settled(): Promise<void>;
}

/** Begins with no document. */
export function createHandingIn({ client, access, get, set, others }: HandingInOptions): HandingIn {
  const files = new Map<string, { readonly file: File; sending: AbortController }>();
  const running = new Set<Promise<void>>();

  function change(key: string, changes: Partial<HandedIn>): void {
    set(withChange(get(), key, changes));
  }

  async function send(key: string): Promise<void> {
    const owner = access();
    const entry = files.get(key);
    const { wish, name } = get().find((each) => each.key === key) ?? {};
    if (!owner || !entry || name === undefined) return;
    const { signal } = (entry.sending = new AbortController());
    const isCurrent = () => entry.sending.signal === signal && !signal.aborted;
    change(key, { sent: 0, document: null, problem: null });
    try {
      const upload = { file: entry.file, name, ...(wish !== undefined && { wish }) };
      const onProgress = (sent: number) => isCurrent() && change(key, { sent });
      const document = await client().documents.add(owner, upload, { signal, onProgress });
      if (isCurrent()) change(key, { sent: 1, document });
    } catch (error) {
      if (isCurrent()) change(key, { problem: toFlowProblem('document', error) });
    }
  }

  function begin(key: string): Promise<void> {
    const sending = send(key).finally(() => running.delete(sending));
    running.add(sending);
    return sending;
  }

  return {
    async add(file, wish) {
      const key = client().createKey();
      const accepted = get().filter(({ problem }) => !problem).length + others();
      const problem = findProblem(file, accepted);
      set([...get(), toHandedIn(key, file, wish, problem)]);
      if (problem) return;
      files.set(key, { file, sending: new AbortController() });
      await begin(key);
    },
    async remove(key) {
      const owner = access();
      const { document } = get().find((each) => each.key === key) ?? {};
      files.get(key)?.sending.abort();
      try {
        if (owner && document) await client().documents.remove({ ...owner, document: document.id });
        files.delete(key);
        set(get().filter((each) => each.key !== key));
      } catch (error) {
        change(key, { problem: toFlowProblem('document', error) });
      }
    },
    async again() {
      // What was handed in before the page was loaded anew is not here any more.
      set(get().filter(({ key }) => files.has(key)));
      await Promise.all([...files.keys()].map(begin));
    },
    async settled() {
      await Promise.all(running);
    },
  };
}

/** What need not be sent to be refused. */
function findProblem({ size }: File, accepted: number): FlowProblem<'document'> | null {
  if (accepted >= maxDocuments) return flowProblem('document', 'file_limit');
  if (size === 0) return flowProblem('document', 'file_empty');
  return size > maxDocumentBytes ? flowProblem('document', 'file_too_large') : null;
}
