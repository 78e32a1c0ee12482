import type { Office, OfficeSummary, OwnField, Requirement, Service } from '@wartemarke/contract';
import type {
  OfficeConfiguration,
  ServiceConfiguration,
  Text,
  TownConfiguration,
} from '../town/configuration.ts';
import { fieldsOf } from './asked-fields.ts';
import { say } from './say.ts';

type Say = (text: Text) => string;

/** The language of the town that a page gets which asks for this one: the same, its base, or the town's first. */
export function nearestLanguage(town: TownConfiguration, language: string | undefined): string {
  const wishes = [language?.toLowerCase(), language?.toLowerCase().split('-')[0]];
  return wishes.find((wish) => wish && town.languages.includes(wish)) ?? town.languages[0]!;
}

/** The services that citizens see. */
function shownServices(office: OfficeConfiguration): ServiceConfiguration[] {
  return office.services.filter(({ staffOnly }) => !staffOnly);
}

/** Whether citizens find anything in an office; one for the staff alone is not listed. */
export function isListed(office: OfficeConfiguration): boolean {
  return shownServices(office).length > 0;
}

/** Shapes an office for the list of offices, in a language or the nearest there is. */
export function officeSummary(
  town: TownConfiguration,
  office: OfficeConfiguration,
  language?: string,
): OfficeSummary {
  const { id, name, address, phone, email } = office;
  return {
    id,
    name: say(name, language, town.languages),
    timeZone: town.timeZone,
    address,
    ...(phone && { phone }),
    ...(email && { email }),
  };
}

function toRequirement(
  { name, hint, when }: ServiceConfiguration['requirements'][number],
  sayText: Say,
): Requirement {
  return { name: sayText(name), ...(hint && { hint: sayText(hint) }), ...(when && { when }) };
}

const toOptions = (options: readonly { id: string; text: Text }[], sayText: Say) =>
  options.map(({ id, text }) => ({ id, text: sayText(text) }));

function toOwnField(
  { label, hint, options, ...field }: OfficeConfiguration['ownFields'][number],
  sayText: Say,
): OwnField {
  return {
    ...field,
    label: sayText(label),
    ...(hint && { hint: sayText(hint) }),
    options: toOptions(options, sayText),
  };
}

/** The season that runs on a day, or else the next one. */
export function seasonOn({ seasons }: ServiceConfiguration, date: string): Service['season'] {
  return seasons.filter(({ until }) => until >= date).sort((a, b) => (a.from < b.from ? -1 : 1))[0];
}

function toService(service: ServiceConfiguration, sayText: Say, todayDate: string): Service {
  const season = seasonOn(service, todayDate);
  const { id, categories, keywords, durationMinutes, maxQuantity, combinableWith } = service;
  const { fee, hint, leika, link } = service;
  return {
    id,
    name: sayText(service.name),
    categories,
    keywords,
    ...(service.queue && { queue: service.queue }),
    durationMinutes,
    additionalMinutes: service.additionalMinutes ?? durationMinutes,
    maxQuantity,
    combinableWith,
    questions: service.questions.map(({ id, text, options }) => ({
      id,
      text: sayText(text),
      options: toOptions(options, sayText),
    })),
    requirements: service.requirements.map((requirement) => toRequirement(requirement, sayText)),
    ...(fee && { fee: sayText(fee) }),
    ...(hint && { hint: sayText(hint) }),
    ...(season && { season }),
    ...(Object.keys(service.fields).length > 0 && { fields: service.fields }),
    documents: service.documents.map(({ id, name }) => ({ id, name: sayText(name) })),
    ...(leika && { leika }),
    ...(link && { link }),
    bookable: service.queue !== undefined && (service.seasons.length === 0 || season !== undefined),
  };
}

/** What an office may say around its services. */
function sayAround({ directions, accent, privacyNotice, privacyLink }: OfficeConfiguration, sayText: Say) {
  return {
    ...(directions && { directions: sayText(directions) }),
    ...(accent && { accent }),
    ...(privacyNotice && { privacyNotice: sayText(privacyNotice) }),
    ...(privacyLink && { privacyLink }),
  };
}

/** Shapes an office as its pages need it, in a language or the nearest there is; without what only staff may book. */
export function officeCatalogue(
  town: TownConfiguration,
  office: OfficeConfiguration,
  todayDate: string,
  language?: string,
): Office {
  const sayText: Say = (text) => say(text, language, town.languages);
  const services = shownServices(office);
  const filled = new Set(services.flatMap(({ categories }) => categories));
  return {
    ...officeSummary(town, office, language),
    language: nearestLanguage(town, language),
    ...sayAround(office, sayText),
    categories: office.categories
      .filter(({ id }) => filled.has(id))
      .map(({ id, name }) => ({ id, name: sayText(name) })),
    services: services.map((service) => toService(service, sayText, todayDate)),
    fields: fieldsOf(office),
    ownFields: office.ownFields.map((field) => toOwnField(field, sayText)),
    confirmation: office.confirmation.policy,
    challenge: town.proofOfWork,
    waitingList: office.waitingList.enabled,
    maxServices: office.maxServices,
    earlyMinutes: office.checkIn.earlyMinutes,
    checkInByPhone: office.checkIn.byPhone,
    queues: office.queues.map(({ id, name, walkIns }) => ({
      id,
      name: sayText(name),
      walkIns: walkIns.allowed,
    })),
  };
}
