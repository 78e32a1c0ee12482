import type {
  ContactFields,
  FieldRule,
  Office,
  OfficeSummary,
  OwnField,
  Service,
} from '@wartemarke/contract';
import {
  isOn,
  toNumber,
  type ZmsCatalogue,
  type ZmsOffice,
  type ZmsRelation,
  type ZmsScope,
  type ZmsService,
} from './answers.ts';
import { timeZone } from './berlin.ts';

/** What ZMS allows where an office sets no limit of its own. */
const mostSlots = 25;

/** A service that can be booked in an office. */
export interface Offered {
  readonly service: ZmsService;
  readonly relation: ZmsRelation;
  /** Length in minutes. */
  readonly minutes: number;
}

/** What an office handles in person; what is not public or done by telephone or video is left out. */
export function listOffered({ services, relations }: ZmsCatalogue, office: ZmsOffice): readonly Offered[] {
  const own = relations.filter((relation) => isSame(relation.officeId, office.id) && isPublic(relation));
  return own.flatMap((relation) => {
    const service = services.find(({ id }) => isSame(id, relation.serviceId));
    const isHidden = !service || !isPublic(service) || toNumber(service.variantId, 1) > 1;
    const minutes = toSlots(relation) * toSlotMinutes(office);
    return isHidden || isDisabled(office, relation) ? [] : [{ service, relation, minutes }];
  });
}

/** The offices that handle something. */
export function listOffices(catalogue: ZmsCatalogue): readonly ZmsOffice[] {
  return catalogue.offices.filter((office) => listOffered(catalogue, office).length > 0);
}

/** One line of the list of offices. */
export function toSummary({ id, name, address }: ZmsOffice, phone?: string): OfficeSummary {
  const place = address && !Array.isArray(address) ? address : {};
  const street = [place.street, place.house_number].filter(Boolean).join(' ');
  return {
    id: String(id),
    name: name ?? String(id),
    timeZone,
    address: { street, postalCode: place.postal_code ?? '', city: place.city ?? '' },
    ...(phone && { phone }),
  };
}

/** An office as the booking needs it. */
export function toOffice(catalogue: ZmsCatalogue, office: ZmsOffice, phone?: string): Office {
  const scope = office.scope ?? {};
  const offered = listOffered(catalogue, office);
  const directions = toPlainText(scope.hint ?? '');
  return {
    ...toSummary(office, phone),
    ...(directions && { directions }),
    language: 'de',
    categories: [],
    services: offered.map((each) => toService(each, offered, office)),
    fields: toFields(scope),
    ownFields: toOwnFields(scope),
    confirmation: isActivated(scope) ? 'activation' : 'immediate',
    // Where a captcha is wanted, the client solves it by itself: days are not even shown without.
    challenge: false,
    waitingList: false,
    maxServices: 10,
    queues: [],
  };
}

/** Whether an appointment stands only after a click in a mail. */
export function isActivated({ activationDuration }: ZmsScope): boolean {
  return toNumber(activationDuration, 1) > 0;
}

/** Length of a slot in minutes. */
export function toSlotMinutes({ slotTimeInMinutes }: ZmsOffice): number {
  return toNumber(slotTimeInMinutes, 5);
}

/** Whether two ids are the same, written as a number or as a text. */
export function isSame(one: string | number, other: string | number): boolean {
  return String(one) === String(other);
}

function toService(
  { service, relation, minutes }: Offered,
  offered: readonly Offered[],
  office: ZmsOffice,
): Service {
  const most = toNumber(office.scope?.slotsPerAppointment, mostSlots) || mostSlots;
  const quantity = toNumber(relation.maxQuantity, toNumber(service.maxQuantity, 1)) || 1;
  const partners = listPartners(service, office);
  return {
    id: String(service.id),
    name: service.name ?? String(service.id),
    categories: [],
    keywords: [],
    queue: String(office.id),
    durationMinutes: minutes,
    additionalMinutes: minutes,
    maxQuantity: Math.max(1, Math.min(quantity, Math.floor(most / toSlots(relation)))),
    combinableWith: offered.map(({ service: { id } }) => String(id)).filter((id) => partners.has(id)),
    questions: [],
    requirements: [],
    documents: [],
    bookable: true,
  };
}

/** The services that go together with one in an office. */
function listPartners({ id, combinable }: ZmsService, office: ZmsOffice): ReadonlySet<string> {
  const found = new Set<string>();
  const collect = (group: object): void => {
    for (const [key, value] of Object.entries(group)) {
      if (!Array.isArray(value)) collect(value as object);
      else if (value.some((each) => isSame(each as string, office.id))) found.add(key);
    }
  };
  if (combinable && !Array.isArray(combinable)) collect(combinable);
  found.delete(String(id));
  return found;
}

function toFields(scope: ZmsScope): ContactFields {
  return {
    name: 'required',
    email: isOn(scope.emailRequired) ? 'required' : 'optional',
    phone: toRule(scope.telephoneActivated, scope.telephoneRequired),
    address: 'hidden',
    note: 'hidden',
  };
}

function toOwnFields(scope: ZmsScope): OwnField[] {
  const fields = [
    { id: 'customtextfield', label: scope.customTextfieldLabel, rule: toOwnRule(scope, '') },
    { id: 'customtextfield2', label: scope.customTextfield2Label, rule: toOwnRule(scope, '2') },
  ];
  return fields
    .filter(({ rule }) => rule !== 'hidden')
    .map(({ id, label, rule }) => ({
      id,
      label: label ?? '',
      kind: 'text',
      options: [],
      rule,
      services: [],
    }));
}

function toOwnRule(scope: ZmsScope, number: '' | '2'): FieldRule {
  return toRule(scope[`customTextfield${number}Activated`], scope[`customTextfield${number}Required`]);
}

function toRule(isShown: ZmsScope['emailRequired'], isNeeded: ZmsScope['emailRequired']): FieldRule {
  if (!isOn(isShown)) return 'hidden';
  return isOn(isNeeded) ? 'required' : 'optional';
}

/** What says nothing of it is public. */
function isPublic(facts: Pick<ZmsService | ZmsRelation, 'public'>): boolean {
  return isOn(facts.public ?? true);
}

/** Whether ZMS hides a service in an office; where it may go beside others, it stays. */
function isDisabled(
  { disabledByServices, allowDisabledServicesMix: mix }: ZmsOffice,
  { serviceId }: ZmsRelation,
): boolean {
  const allowsMix = Array.isArray(mix) ? mix.length > 0 : mix === true;
  return !allowsMix && Object.values(disabledByServices ?? []).some((id) => isSame(id, serviceId));
}

function toSlots({ slots }: ZmsRelation): number {
  return Math.max(1, toNumber(slots, 1));
}

/** Leaves the text of simple HTML: pages never draw what a server calls HTML. */
function toPlainText(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
