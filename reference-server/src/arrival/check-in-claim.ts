import type { CheckInRequest } from '@wartemarke/contract';
import { isPhone, normalisePhone } from '../booking/phone.ts';
import { CallError } from '../http/call-error.ts';
import type { CheckInPolicy } from '../town/policy.ts';
import { readCheckInCode, type CheckInCode } from './check-in-code.ts';

/** How somebody says who is here. */
export type CheckInClaim =
  | { readonly kind: 'code'; readonly code: CheckInCode }
  /** As bookings store it. */
  | { readonly kind: 'phone'; readonly phone: string }
  | { readonly kind: 'appointment'; readonly id: string };

const ways = ['code', 'phone', 'appointment'] as const;

/**
 * Reads who is here. Throws `field_required` unless it is said in exactly one way, `qr_unknown` or `phone_invalid` for
 * what is none, `phone_unknown` where the office does not go by phone numbers, and `forbidden` for an appointment by
 * anybody but a clerk.
 */
export function readClaim(
  request: CheckInRequest,
  { isClerk, policy }: { readonly isClerk: boolean; readonly policy: Pick<CheckInPolicy, 'byPhone'> },
): CheckInClaim {
  const [way, ...others] = ways.filter((name) => request[name] !== undefined);
  if (way === undefined || others.length > 0) {
    throw new CallError('field_required', { errors: [{ pointer: '/code', code: 'field_required' }] });
  }
  if (way === 'code') return { kind: 'code', code: readCode(request.code!) };
  if (way === 'phone') return { kind: 'phone', phone: readPhone(request.phone!, policy) };
  if (!isClerk) throw new CallError('forbidden');
  return { kind: 'appointment', id: request.appointment! };
}

function readCode(typed: string): CheckInCode {
  const code = readCheckInCode(typed);
  if (!code) throw new CallError('qr_unknown');
  return code;
}

function readPhone(typed: string, { byPhone }: Pick<CheckInPolicy, 'byPhone'>): string {
  if (!byPhone) throw new CallError('phone_unknown');
  const phone = normalisePhone(typed);
  if (!isPhone(phone)) throw new CallError('phone_invalid');
  return phone;
}
