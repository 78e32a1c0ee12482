import type {
  ContactFields,
  DocumentWish,
  FieldRule,
  Office,
  OwnField,
  Requirement,
  ServiceQuantity,
} from '@wartemarke/contract';
import type { BookingState } from './booking-state.ts';
import { listBlocked, listServices, toVisitMinutes } from './visit.ts';

type Visit = Pick<
  BookingState,
  'chosen' | 'minutes' | 'addable' | 'blocked' | 'requirements' | 'fields' | 'ownFields' | 'documentWishes'
>;

/**
 * Everything that follows from the choice of services.
 * @param isTrusted - A clerk or a kiosk books.
 */
export function describeVisit(office: Office, chosen: readonly ServiceQuantity[], isTrusted = false): Visit {
  const blocked = listBlocked(office, chosen);
  const isPresent = (id: string) => chosen.some((each) => each.id === id);
  return {
    chosen,
    minutes: toVisitMinutes(office, chosen),
    addable: office.services.map(({ id }) => id).filter((id) => !isPresent(id) && !(id in blocked)),
    blocked,
    requirements: listRequirements(office, chosen),
    fields: toFields(office, chosen, isTrusted),
    ownFields: listOwnFields(office, chosen),
    documentWishes: listDocumentWishes(office, chosen),
  };
}

/** What to bring to the visit by what was answered, each thing once. What hangs on an open question is left out. */
export function listRequirements(office: Office, chosen: readonly ServiceQuantity[]): readonly Requirement[] {
  const all = listServices(office, chosen).flatMap((service) => {
    const answers = chosen.find(({ id }) => id === service.id)?.answers ?? {};
    return service.requirements.filter(({ when }) => !when || when.is.includes(answers[when.question] ?? ''));
  });
  return [...new Map(all.map((each) => [each.name, each])).values()];
}

/** The visit with an answer to a question of one of its services. */
export function withAnswer(
  chosen: readonly ServiceQuantity[],
  service: string,
  question: string,
  option: string,
): readonly ServiceQuantity[] {
  return chosen.map((each) =>
    each.id === service ? { ...each, answers: { ...each.answers, [question]: option } } : each,
  );
}

const strictness: readonly FieldRule[] = ['hidden', 'optional', 'required'];

/**
 * How the form treats its fields: each service as it says itself or else as the office does, and the strictest of them
 * holds. Who confirms by mail needs an address; whom the house books for need not be reachable.
 */
export function toFields(
  { fields, confirmation, ...office }: Office,
  chosen: readonly ServiceQuantity[],
  isTrusted = false,
): ContactFields {
  const services = listServices(office, chosen);
  const toRule = (name: string, rule: FieldRule) => {
    const rules = services.map((service) => service.fields?.[name] ?? rule);
    const strictest = strictness.findLast((each) => rules.includes(each)) ?? rule;
    const isReach = name === 'email' || name === 'phone';
    return isTrusted && isReach && strictest === 'required' ? 'optional' : strictest;
  };
  const rules = Object.entries(fields).map(([name, rule]) => [name, toRule(name, rule)]);
  const isActivated = confirmation === 'activation' && !isTrusted;
  return Object.fromEntries([...rules, ...(isActivated ? [['email', 'required']] : [])]) as ContactFields;
}

function listOwnFields({ ownFields }: Office, chosen: readonly ServiceQuantity[]): readonly OwnField[] {
  const isAsked = ({ rule, services }: OwnField) =>
    rule !== 'hidden' && (services.length === 0 || chosen.some(({ id }) => services.includes(id)));
  return ownFields.filter(isAsked);
}

function listDocumentWishes(office: Office, chosen: readonly ServiceQuantity[]): readonly DocumentWish[] {
  const all = listServices(office, chosen).flatMap(({ documents }) => documents);
  return [...new Map(all.map((each) => [each.id, each])).values()];
}
