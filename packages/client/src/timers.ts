/** Runs something later. */
export interface Timers {
  /**
   * Runs once after so many milliseconds.
   * @returns Calls it off; does nothing when it has run.
   */
  after(milliseconds: number, run: () => void): () => void;
}

/** The timers of the browser or of Node. */
export const systemTimers: Timers = {
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};
