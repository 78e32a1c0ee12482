import type { Clerk, Device, PairingCode, PairingCodeRequest, Session, SignIn } from '@wartemarke/contract';
import { apiErrorOf } from '../api-error-of.ts';
import { fakeCounters, fakeOffice } from './catalogue.ts';
import { toInstant } from './local-time.ts';
import { expectOffice, nextAccess, type TownState } from './state.ts';

/** Who works in the fake town; the password is the same text as in `fakeSignIn`. */
export const fakeClerk: Clerk = {
  name: 'Petra Öztürk-Lindemann',
  offices: [
    {
      id: fakeOffice.id,
      name: fakeOffice.name,
      counters: fakeCounters.map(({ id, name, way, direction }) => ({ id, name, way, direction })),
    },
  ],
};

/** What the clerk of the fake town types. */
export const fakeSignIn: SignIn = { name: 'p.oeztuerk', password: 'Lindenbaum 27' };

/** The pairing code that the fake town accepts. */
export const fakePairingCode = '4821-7730';

const sessionMinutes = 600;
const pairingMinutes = 15;

/** Signs a clerk in. */
export function createSession(state: TownState, { name, password }: SignIn): Session {
  if (name !== fakeSignIn.name || password !== fakeSignIn.password) throw apiErrorOf('sign_in_failed');
  const expiresAt = toInstant(state.now() + sessionMinutes * 60_000);
  return { token: nextAccess(state).token, expiresAt, clerk: fakeClerk };
}

/** Exchanges a one-time code for a device token. */
export function pairDevice(state: TownState, { code }: { code: string }): Device {
  if (code.replaceAll(/\D/g, '') !== fakePairingCode.replace('-', ''))
    throw apiErrorOf('pairing_code_invalid');
  const { kind = 'board', ...facts } = state.paired ?? {};
  return { ...nextAccess(state), kind, office: fakeOffice.id, ...facts };
}

/** Makes a one-time code. */
export function createPairingCode(
  state: TownState,
  office: string,
  request: PairingCodeRequest,
): PairingCode {
  expectOffice(office);
  state.paired = request;
  return {
    code: fakePairingCode,
    kind: request.kind,
    expiresAt: toInstant(state.now() + pairingMinutes * 60_000),
  };
}
