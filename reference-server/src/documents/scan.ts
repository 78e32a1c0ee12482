/** What a scan for malware says of a file; `unscanned` when nobody could tell. */
export type Verdict = 'clean' | 'malware' | 'unscanned';

/** Looks for malware in a file. Never rejects. */
export type Scan = (bytes: Buffer) => Promise<Verdict>;

/** The harmless file that every scanner takes for malware (https://www.eicar.org/download-anti-malware-testfile/). */
export const eicar = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-', 'TEST-FILE!$H+H*'].join(''),
);

const verdicts: Readonly<Record<number, Verdict>> = { 200: 'clean', 406: 'malware' };

/**
 * A scanner behind HTTP, which gets the file as the body of a POST and answers 200 when it is clean, 406 when it is
 * malware. Whatever else it answers, and no answer in time, is no verdict.
 */
export function httpScan(url: string, timeoutMilliseconds = 10_000): Scan {
  return async (bytes) => {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body: new Uint8Array(bytes),
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMilliseconds),
      });
      await response.body?.cancel();
      return verdicts[response.status] ?? 'unscanned';
    } catch {
      return 'unscanned';
    }
  };
}

/** For trying out: knows no malware but EICAR’s file. */
export const trialScan: Scan = async (bytes) => (bytes.includes(eicar) ? 'malware' : 'clean');

/** For a town that takes files as they come. */
export const noScan: Scan = async () => 'clean';
