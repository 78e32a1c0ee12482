import { toConnectionError } from '@wartemarke/client';
import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey as derivePbkdf2 } from 'altcha-lib/algorithms/web/pbkdf2';
import { deriveKey as deriveSha } from 'altcha-lib/algorithms/web/sha';
import type { Challenge as OlderChallenge } from 'altcha-lib/v1/types';

/**
 * Solves a challenge of ALTCHA, of its second version or of its first.
 * @returns What `captcha-verify/` takes: challenge and solution as JSON in base64.
 * @throws ConnectionError - When it cannot be read or solved.
 */
export async function solveCaptcha(challenge: object): Promise<string> {
  try {
    const solved = isOlder(challenge)
      ? await solveOlder(challenge)
      : await solveNewer(challenge as Challenge);
    return btoa(JSON.stringify(solved));
  } catch (error) {
    throw toConnectionError(error);
  }
}

async function solveNewer(challenge: Challenge): Promise<object> {
  const deriveKey = challenge.parameters.algorithm.startsWith('PBKDF2') ? derivePbkdf2 : deriveSha;
  const solution = await solveChallenge({ challenge, deriveKey });
  return { challenge, solution };
}

async function solveOlder({
  algorithm,
  challenge,
  maxnumber,
  salt,
  signature,
}: OlderChallenge): Promise<object> {
  const { solveChallenge } = await import('altcha-lib/v1');
  const solution = await solveChallenge(challenge, salt, algorithm, maxnumber).promise;
  return { algorithm, challenge, salt, signature, number: solution?.number };
}

function isOlder(challenge: object): challenge is OlderChallenge {
  return 'challenge' in challenge && 'salt' in challenge;
}
