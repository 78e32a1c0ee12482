import { ApiError, ConnectionError } from '@wartemarke/client';
import { isOn, zmsVerified, type ZmsOffice } from './answers.ts';
import type { Ask } from './transport.ts';

/** What a question carries that an office with a captcha answers. */
export interface Pass {
  readonly captchaToken?: string;
}

/** Passes the captcha where an office wants it, without a word: it is a proof of work. */
export interface Captcha {
  /** Begins to pass it, where these offices want it and it is not passed. */
  prepare(offices: readonly ZmsOffice[]): void;
  /** Asks with what proves that it is passed; once more where that is not taken any more. */
  use<Answer>(offices: readonly ZmsOffice[], ask: (pass: Pass) => Promise<Answer>): Promise<Answer>;
}

/** ZMS takes a pass for five minutes, as often as one likes. */
const goodMs = 4 * 60_000;

const renewCodes = new Set<string>(['challenge_required', 'challenge_used', 'challenge_expired']);

/** Whatever it is: whoever solves it reads it. */
const anything = {
  safeParse: (data: unknown) => ({ success: true as const, data: Object(data) as object }),
};

/** Passes the captcha of an installation. */
export function createCaptcha(ask: Ask, now: () => number): Captcha {
  let passed: { readonly pass: Promise<Pass>; readonly sinceAt: number } | undefined;

  async function solve(): Promise<Pass> {
    const challenge = await ask(anything, { path: 'captcha-challenge' });
    const { solveCaptcha } = await import('./solve-captcha.ts');
    const body = { payload: await solveCaptcha(challenge) };
    const { token } = await ask(zmsVerified, { path: 'captcha-verify', body });
    if (!token) throw new ConnectionError('answer_invalid');
    return { captchaToken: token };
  }

  function pass(): Promise<Pass> {
    if (passed && now() - passed.sinceAt < goodMs) return passed.pass;
    const passing = { pass: solve(), sinceAt: now() };
    passed = passing;
    passing.pass.catch(() => passed === passing && (passed = undefined));
    return passing.pass;
  }

  return {
    prepare(offices) {
      // What fails ahead is tried again when it is needed, and said then.
      if (offices.some(isGuarded)) pass().catch(() => {});
    },
    async use(offices, question) {
      if (!offices.some(isGuarded)) return question({});
      const used = pass();
      try {
        return await question(await used);
      } catch (error) {
        if (!(error instanceof ApiError) || !renewCodes.has(error.code)) throw error;
        // Others may have begun to renew it already.
        if (passed?.pass === used) passed = undefined;
        return question(await pass());
      }
    },
  };
}

function isGuarded({ scope }: ZmsOffice): boolean {
  return isOn(scope?.captchaActivatedRequired);
}
