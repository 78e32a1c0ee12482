/** A line that may hold words of strangers, without signs that move the cursor or turn what stands behind them around. */
export function toShowable(line: string): string {
  return line.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}
