import { randomUUID } from 'node:crypto';
import type { Contact, ErrorCode, WaitingEntry, WaitingWish } from '@wartemarke/contract';
import { createToken, hashToken, type RandomBytes } from '../access/tokens.ts';
import { checkDate } from '../availability/asked-days.ts';
import { addDays, businessDate } from '../availability/office-time.ts';
import { planAsked } from '../availability/wish.ts';
import { checkAnswers } from '../booking/answers.ts';
import type { CallFacts } from '../booking/booking.ts';
import { normalisePhone } from '../booking/phone.ts';
import { isSpent, spendProof, type Challenges } from '../challenge/challenge.ts';
import { isUniqueViolation, transaction } from '../database/transaction.ts';
import { CallError } from '../http/call-error.ts';
import { messagesTo, writeMessages } from '../messages/outbox.ts';
import type { OfficeConfiguration } from '../town/configuration.ts';
import { toEntry } from './entry.ts';
import type { OfferingDeps } from './offering.ts';
import { countAhead, insertEntry, type NewEntry } from './waiting-list.store.ts';

/** Nobody's data is kept for longer than somebody can wait. */
const LONGEST_WAIT_DAYS = 366;

/** What joining works with. */
export interface JoiningDeps extends OfferingDeps {
  readonly challenges: Pick<Challenges, 'requireProof'>;
  /** Where people reach the pages; links are made from it. */
  readonly publicUrl: string;
  readonly random: RandomBytes;
}

type Reached = Pick<NewEntry, 'name' | 'email' | 'phone'>;

const refuse = (code: ErrorCode, pointer: string) => new CallError(code, { errors: [{ pointer, code }] });

/** Keeps how somebody is called and reached, and nothing else. Throws `name_required`, `contact_required`. */
function checkReached(office: OfficeConfiguration, contact: Contact): Reached {
  const { name: rule } = office.fields;
  if (rule === 'required' && !contact.name) throw refuse('name_required', '/contact/name');
  const { email = null, phone = null } = contact;
  const ways = messagesTo({ office, email, phone }, 'waiting', 0);
  const needsMail = office.confirmation.policy === 'activation';
  if (ways.length === 0 || (needsMail && !email)) throw new CallError('contact_required');
  const name = rule === 'hidden' ? null : (contact.name ?? null);
  return { name, email, phone: phone && normalisePhone(phone) };
}

function checkDays({ fromDate, toDate }: WaitingWish, todayDate: string): void {
  checkDate(fromDate, todayDate, '/fromDate');
  checkDate(toDate, todayDate, '/toDate');
  if (toDate < fromDate) throw new CallError('range_invalid');
  if (toDate > addDays(todayDate, LONGEST_WAIT_DAYS))
    throw new CallError('range_too_long', { params: { maximum: LONGEST_WAIT_DAYS } });
}

function toRefusal(error: unknown): unknown {
  if (isSpent(error)) return new CallError('challenge_used');
  const waits = ['waiting_entries_email', 'waiting_entries_phone'];
  return waits.some((name) => isUniqueViolation(error, name)) ? new CallError('contact_limit') : error;
}

/** Coming onto the waiting list. */
export function createJoining({ db, offices, challenges, random, publicUrl }: JoiningDeps) {
  const { timeZone, proofOfWork } = offices.town;

  function check(office: OfficeConfiguration, wish: WaitingWish, now: number) {
    if (!office.waitingList.enabled) throw new CallError('waiting_list_closed');
    const todayDate = businessDate(now, timeZone);
    const { services } = wish;
    checkAnswers(office, services);
    const { queue } = planAsked(offices, { office: office.id, services, online: true }, todayDate);
    checkDays(wish, todayDate);
    return { queue: queue.id, ...checkReached(office, wish.contact) };
  }

  return {
    /** Takes somebody onto the list, and tells them so by mail or text message. */
    async join(
      officeId: string,
      wish: WaitingWish,
      language: string | undefined,
      { once, now }: CallFacts,
    ): Promise<WaitingEntry> {
      const office = offices.get(officeId);
      const checked = check(office, wish, now);
      const purpose = { office: office.id, action: 'wait' } as const;
      const proof = proofOfWork && (await challenges.requireProof(wish.proof, purpose, now));
      const token = createToken(random);
      const { services, fromDate, toDate, weekdays, part } = wish;
      const days = { from_date: fromDate, to_date: toDate, weekdays: [...new Set(weekdays)].sort(), part };
      const place = { office: office.id, id: randomUUID(), services, language: language ?? null };
      const entry = { ...place, ...days, ...checked, createdAt: now, tokenHash: hashToken(token) };
      return transaction(db, async (trx) => {
        if (proof) await spendProof(proof).execute(trx);
        const row = await insertEntry(trx, entry);
        const { email, phone } = row;
        await writeMessages(trx, messagesTo({ office, entry: row.id, email, phone }, 'waiting', now), now);
        const facts = { token, language, now, ahead: await countAhead(trx, row) };
        const answer = toEntry(row, { offices, publicUrl }, facts);
        await once.keep(answer).execute(trx);
        return answer;
      }).catch((error: unknown) => {
        throw toRefusal(error);
      });
    },
  };
}
