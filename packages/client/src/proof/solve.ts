import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { toConnectionError } from '../connection-error.ts';

/**
 * Solves a challenge by ALTCHA. The browser derives the keys beside the page, so that the page stays responsive.
 * @param challenge - As the server gave it: JSON.
 * @returns The proof as a hold carries it: challenge and solution as JSON in base64.
 * @throws ConnectionError - When the device cannot solve it, such as on a page without TLS.
 */
export async function solve(challenge: string): Promise<string> {
  try {
    const asked = JSON.parse(challenge) as Challenge;
    const solution = await solveChallenge({ challenge: asked, deriveKey });
    return btoa(JSON.stringify({ challenge: asked, solution }));
  } catch (error) {
    throw toConnectionError(error);
  }
}
