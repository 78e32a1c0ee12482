import type { Access, ApiError, Client, ConnectionError } from '@wartemarke/client';
import type { Ticket } from '@wartemarke/contract';
import type { ReactiveControllerHost } from 'lit';

/** How giving a number back stands. */
export type LeavingStep = 'resting' | 'asking' | 'leaving';

/** Gives a number back in two steps, so that nobody loses a place by a slip of the finger. */
export class Leaving {
  step: LeavingStep = 'resting';
  /** Why it did not work. */
  problem: ApiError | ConnectionError | undefined;
  /** The ticket as the server left it. */
  answer: Ticket | undefined;

  private readonly host: ReactiveControllerHost;
  private intention: { readonly id: string; readonly idempotencyKey: string } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
  }

  /** Asks whether it is meant. */
  ask(): void {
    this.show('asking');
  }

  /** Forgets the question. */
  keep(): void {
    this.show('resting');
  }

  /** Gives the number back. Resolves with whether it worked; else `problem` says why not. */
  async leave(client: Client, access: Access): Promise<boolean> {
    if (this.step === 'leaving') return false;
    if (this.intention?.id !== access.id) {
      this.intention = { id: access.id, idempotencyKey: client.createKey() };
    }
    this.show('leaving');
    try {
      this.answer = await client.tickets.leave(access, this.intention);
      this.show('resting');
      return true;
    } catch (error) {
      this.show('asking', error as ApiError | ConnectionError);
      return false;
    }
  }

  private show(step: LeavingStep, problem?: ApiError | ConnectionError): void {
    this.step = step;
    this.problem = problem;
    this.host.requestUpdate();
  }
}
