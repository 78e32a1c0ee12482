import { createBooking } from './booking.ts';
import { createCaptcha, type CaptchaVersion } from './captcha.ts';
import type { Call, Input, Installation } from './installation.ts';
import { createReading } from './reading.ts';
import { Refusal } from './refusals.ts';
import type { ImitatedTown } from './seefelden.ts';

/** An installation of ZMS that is none: what its public interface answers, with a memory. Runs in Node and in pages. */
export interface ZmsImitation extends Pick<Installation, 'processes' | 'mails'> {
  /** Answers a request. @throws TypeError - While the network is cut, and where an answer is lost. */
  readonly fetch: typeof fetch;
  /** Every request, as `GET appointment`. */
  readonly asked: readonly string[];
  isOffline: boolean;
  /** Everything is answered by something else. */
  isGarbled: boolean;
  /** Codes with which everything is refused. */
  refusal: readonly string[];
  /** Lets the next request of this kind have its effect, and loses the answer. */
  loseAnswer(kind: string): void;
  /** The same, and the network is cut from then on. */
  cutAfter(kind: string): void;
}

/** What is different from the usual installation, which confirms by mail and wants no captcha. */
export interface ImitationOptions extends Partial<ImitatedTown> {
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly captchaVersion?: CaptchaVersion;
}

/** Imitates an installation in an invented town. */
export function createImitation(options: ImitationOptions): ZmsImitation {
  const { now, captcha = false, activationDuration = 30, captchaVersion = 'newer' } = options;
  const [processes, passes, mails] = [new Map(), new Map(), []];
  const town = { captcha, activationDuration };
  const installation: Installation = { town, captchaVersion, now, processes, passes, mails };
  const asked: string[] = [];
  const [lost, cuts] = [new Set<string>(), new Set<string>()];
  const calls = {
    ...createReading(installation),
    ...createBooking(installation),
    ...createCaptcha(installation),
  };

  async function answer(request: Request): Promise<Response> {
    const kind = toKind(request);
    asked.push(kind);
    if (imitation.isOffline) throw new TypeError('Failed to fetch');
    if (imitation.isGarbled) return Response.json({ hello: 'I am another server.' });
    forgetEnded(installation);
    const found = await say(imitation.refusal.length > 0 ? refuse : (calls[kind] ?? notFound), request);
    if (cuts.delete(kind)) imitation.isOffline = true;
    if (lost.delete(kind) || imitation.isOffline) throw new TypeError('Failed to fetch');
    return found;
  }

  const refuse = () => {
    throw new Refusal(...imitation.refusal);
  };

  const imitation: ZmsImitation = {
    fetch: (input, init) => answer(new Request(input, init)),
    ...{ asked, mails, processes, isOffline: false, isGarbled: false, refusal: [] },
    loseAnswer: (kind) => void lost.add(kind),
    cutAfter: (kind) => void cuts.add(kind),
  };
  return imitation;
}

async function say(call: Call, request: Request): Promise<Response> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  try {
    const input: Input = request.method === 'POST' ? await request.json() : query;
    return Response.json(await call(input));
  } catch (error) {
    if (error instanceof Refusal) return error.toResponse();
    throw error;
  }
}

function toKind({ method, url }: Request): string {
  return `${method} ${new URL(url).pathname.replace(/^.*\/citizen\//, '').replace(/\/$/, '')}`;
}

function notFound(): never {
  throw new Refusal('notFound');
}

/** What was reserved or waits for its mail ends by itself. */
function forgetEnded({ processes, now }: Installation): void {
  for (const process of processes.values()) if (process.endsAt <= now()) process.status = 'deleted';
}
