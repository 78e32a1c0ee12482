/** Hands what a printer says to whoever asked last. What nobody waits for is dropped. */
export class Answers {
  private isAnswer = (_byte: number) => false;
  private resolve = (_byte: number) => {};

  /** The next byte that answers a question. */
  next(isAnswer: (byte: number) => boolean): Promise<number> {
    return new Promise((resolve) => {
      this.isAnswer = isAnswer;
      this.resolve = resolve;
    });
  }

  /** Takes what the printer said. */
  take(bytes: Iterable<number>): void {
    for (const byte of bytes) {
      if (!this.isAnswer(byte)) continue;
      this.isAnswer = () => false;
      this.resolve(byte);
    }
  }
}
