/** Asked before something is sent. What answers `false`, at once or later, calls it off. */
export type Guard<Wish> = (wish: Wish) => boolean | void | Promise<boolean | void>;

/** Asks guards, one question at a time. */
export interface Guarding {
  /**
   * Goes on unless the guard says no; at once where it answers at once. Does nothing while another question is open.
   * @returns Nothing when it was called off.
   */
  ask<Wish, Outcome>(
    guard: Guard<Wish> | undefined,
    wish: Wish,
    goOn: () => Promise<Outcome>,
  ): Promise<Outcome | undefined>;
  /** Whoever was asked need not answer any more: nothing comes of it. */
  cancel(): void;
}

/** Makes what asks guards. */
export function createGuarding(): Guarding {
  let open: object | undefined;
  return {
    async ask(guard, wish, goOn) {
      if (open) return undefined;
      let answer = guard?.(wish);
      // Promises of a frame, or of a page that has replaced its own, are no instances of ours.
      if (typeof answer === 'object') {
        const own = (open = {});
        try {
          answer = await answer;
        } finally {
          if (open === own) open = undefined;
          else answer = false;
        }
      }
      return answer === false ? undefined : goOn();
    },
    cancel() {
      open = undefined;
    },
  };
}
