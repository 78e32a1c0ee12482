import type { CaptchaVersion } from './captcha.ts';
import type { Process } from './processes.ts';
import { Refusal } from './refusals.ts';
import { mitte, toCatalogue, type ImitatedTown } from './seefelden.ts';

/** What a request says: its query, or its body. */
export type Input = Readonly<Record<string, unknown>>;

/** Answers one kind of request. @throws Refusal */
export type Call = (input: Input) => unknown;

/** What an imitated installation knows. */
export interface Installation {
  readonly town: ImitatedTown;
  readonly captchaVersion: CaptchaVersion;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly processes: Map<string, Process>;
  /** Until when each pass of the captcha is good. */
  readonly passes: Map<string, number>;
  readonly mails: { readonly kind: 'confirm'; readonly id: string; readonly link: string }[];
}

const mostSlots = 6;

/** The process that somebody has the key of. */
export function findProcess({ processes }: Installation, { processId, authKey }: Input): Process {
  if (!/^[1-9]\d*$/.test(String(processId))) throw new Refusal('invalidProcessId');
  if (!authKey) throw new Refusal('invalidAuthKey');
  const found = processes.get(String(processId));
  if (!found || found.status === 'deleted') throw new Refusal('appointmentNotFound');
  if (found.authKey !== authKey) throw new Refusal('authKeyMismatch');
  return found;
}

/** Demands that the captcha was passed, where the office wants it. */
export function expectPass({ town, passes, now }: Installation, office: string, token: unknown): void {
  if (!town.captcha || office !== mitte) return;
  if (!token) throw new Refusal('captchaMissing');
  const endsAt = passes.get(String(token));
  if (endsAt === undefined) throw new Refusal('captchaInvalid');
  if (endsAt <= now()) throw new Refusal('captchaExpired');
}

/** Demands that an office handles these services. */
export function expectOffered({ town }: Installation, office: string, services: readonly string[]): void {
  const { relations } = toCatalogue(town);
  if (!/^\d+$/.test(office)) throw new Refusal('invalidOfficeId');
  if (!services.every((id) => /^\d+$/.test(id))) throw new Refusal('invalidServiceId');
  const isOffered = (service: string) =>
    relations.some(({ officeId, serviceId }) => `${officeId}` === office && `${serviceId}` === service);
  if (!services.every(isOffered)) throw new Refusal('invalidLocationAndServiceCombination');
}

/** Demands that an appointment is not too long. */
export function expectFitting(slots: number): void {
  if (slots > mostSlots) throw new Refusal('tooManySlotsPerAppointment');
}
