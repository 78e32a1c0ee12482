import { createChallenge, verifySolution, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/sha';
import { createChallenge as createOlder, verifySolution as verifyOlder } from 'altcha-lib/v1';
import type { Call, Installation } from './installation.ts';

/** Which version of ALTCHA an installation has. */
export type CaptchaVersion = 'newer' | 'older';

const secret = 'only for tests';
const passMs = 300_000;

/** Gives challenges that a few tries solve, and a pass for each that was solved. */
export function createCaptcha({ captchaVersion, passes, now }: Installation): Record<string, Call> {
  return {
    'GET captcha-challenge': () => makeChallenge(captchaVersion),
    'POST captcha-verify': async ({ payload }) => {
      const valid = await isSolved(captchaVersion, String(payload));
      const token = `pass-${passes.size + 1}`;
      if (valid) passes.set(token, now() + passMs);
      return { meta: { success: true }, data: { valid }, token: valid ? token : null };
    },
  };
}

function makeChallenge(version: CaptchaVersion): Promise<object> {
  if (version === 'older') return createOlder({ hmacKey: secret, maxnumber: 40, number: 25 });
  const options = { algorithm: 'SHA-256', cost: 2, counter: 20, deriveKey };
  return createChallenge({ ...options, hmacSignatureSecret: secret });
}

async function isSolved(version: CaptchaVersion, payload: string): Promise<boolean> {
  if (version === 'older') return verifyOlder(payload, secret);
  const { challenge, solution } = JSON.parse(atob(payload)) as { challenge: Challenge; solution: never };
  return (await verifySolution({ challenge, solution, hmacSignatureSecret: secret, deriveKey })).verified;
}
