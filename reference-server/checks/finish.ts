/** Ends a check: the last line is JSON with the counts, the exit status says whether it held. */
export function finish(holds: boolean, counts: Record<string, number | string>): void {
  console.log(JSON.stringify({ ...counts, holds }));
  process.exitCode = holds ? 0 : 1;
}
