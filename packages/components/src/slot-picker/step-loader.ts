import { adoptStyles, type ReactiveController, type ReactiveElement } from 'lit';
import type * as laterSteps from './later-steps.ts';
import type { Problem } from '../locales/errors/error-texts.ts';

/** The screens after the first one. */
export type LaterSteps = typeof laterSteps;

/** Fetches the screens after the first one once that is there, so that the first one need not wait for them. */
export class StepLoader implements ReactiveController {
  /** The screens, once they are here. */
  steps: LaterSteps | undefined;
  /** Why they did not come. */
  problem: Problem | undefined;

  private readonly host: ReactiveElement;
  private isLoading = false;

  constructor(host: ReactiveElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Fetches them, unless they are here or on their way. */
  load(): void {
    if (this.steps || this.isLoading) return;
    this.isLoading = true;
    this.problem = undefined;
    import('./later-steps.ts').then(
      (steps) => this.take(steps),
      () => this.show({ code: 'unreachable' }),
    );
  }

  private take(steps: LaterSteps): void {
    const { elementStyles } = this.host.constructor as typeof ReactiveElement;
    adoptStyles(this.host.renderRoot as ShadowRoot, [...elementStyles, ...steps.laterStyles]);
    this.steps = steps;
    this.show(undefined);
  }

  private show(problem: Problem | undefined): void {
    this.problem = problem;
    this.isLoading = false;
    this.host.requestUpdate();
  }
}
