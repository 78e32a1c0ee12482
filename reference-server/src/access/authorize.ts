import type { AnyEndpoint, ErrorCode, Role } from '@wartemarke/contract';
import { CallError } from '../http/call-error.ts';
import type { AccessStore } from './access.store.ts';
import type { Caller } from './caller.ts';
import { hashToken } from './tokens.ts';

const holders: readonly Role[] = ['hold', 'appointment', 'ticket', 'waiting'];
const devices: readonly Role[] = ['kiosk', 'board'];

const tokenForm = /^[A-Za-z0-9_-]{32}$/;

// A holder with a missing or broken secret learns no more than one with a wrong secret.
const unknownHolder: Partial<Record<Role, ErrorCode>> = {
  hold: 'hold_not_found',
  appointment: 'link_invalid',
  ticket: 'ticket_not_found',
};

// Where clerks and devices may call, an unknown token is taken for a session that has ended, unless it was a device's.
function refusal({ roles }: AnyEndpoint, token: string | undefined, isRevoked = false): CallError {
  const holder = roles.find((role) => holders.includes(role));
  if (holder) return new CallError(unknownHolder[holder] ?? 'link_invalid');
  const isDevice = !token || isRevoked || !roles.includes('clerk');
  if (isDevice && roles.some((role) => devices.includes(role))) return new CallError('device_unpaired');
  return new CallError(token ? 'session_expired' : 'sign_in_required');
}

function refuseUnlessPublic({ roles }: AnyEndpoint): Caller {
  if (!roles.includes('anyone')) throw new CallError('forbidden');
  return { role: 'anyone' };
}

function admit(caller: Caller, row: AnyEndpoint, office: string | undefined): Caller {
  if (caller.role === 'anyone' || caller.role === 'holder') return caller;
  if (!row.roles.includes(caller.role)) return refuseUnlessPublic(row);
  if (office === undefined) return caller;
  const isAtHome = caller.role === 'clerk' ? caller.offices.includes(office) : caller.office === office;
  if (!isAtHome) throw new CallError(caller.role === 'clerk' ? 'office_not_found' : 'forbidden');
  return caller;
}

/**
 * Proves who calls. Throws `sign_in_required`, `session_expired`, `device_unpaired`, `forbidden`, or for holders the
 * code for "no such thing".
 */
export function createAuthorize(store: AccessStore) {
  return async (
    row: AnyEndpoint,
    office: string | undefined,
    token: string | undefined,
    now: number,
  ): Promise<Caller> => {
    const isPublic = row.roles.includes('anyone');
    if (isPublic && (token === undefined || !row.roles.includes('clerk'))) return { role: 'anyone' };
    if (token === undefined || !tokenForm.test(token)) throw refusal(row, token);
    if (row.roles.some((role) => holders.includes(role))) return { role: 'holder', token };
    const hash = hashToken(token);
    const caller = (await store.findClerk(hash, now)) ?? (await store.findDevice(hash));
    if (!caller) throw refusal(row, token, await store.isRevoked(hash));
    return admit(caller, row, office);
  };
}
