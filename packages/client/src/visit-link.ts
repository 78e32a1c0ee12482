import { formatServicesQuery, slugPattern, type ServiceQuantity } from '@wartemarke/contract';

/** What a link to a page that books may say. Nothing in it is of a person: links are sent on and written into logs. */
export interface VisitLink {
  /** Id of the office that is meant; any when left out. */
  readonly office?: string;
  /** The services to begin with. */
  readonly services: readonly ServiceQuantity[];
  /** The day to look at first, `YYYY-MM-DD`. */
  readonly date?: string;
}

const datePattern = /^\d{4}-\d\d-\d\d$/;

/**
 * Reads what a link says in its fragment: `#office=buergerbuero&service=identity-card:2,passport&date=2027-03-29`.
 * What is missing or malformed is left out; whether there is such an office or service only its catalogue knows.
 * @param fragment - With or without the leading `#`.
 */
export function readVisit(fragment: string): VisitLink {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const find = (name: string, pattern: RegExp) => {
    const value = parts.get(name) ?? '';
    return pattern.test(value) && { [name]: value };
  };
  return {
    ...find('office', slugPattern),
    services: (parts.get('service') ?? '').split(',').flatMap(readService),
    ...find('date', datePattern),
  };
}

function readService(text: string): ServiceQuantity[] {
  const [id = '', count] = text.trim().split(':');
  const quantity = /^[1-9]\d?$/.test(count ?? '') ? Number(count) : 1;
  return slugPattern.test(id) ? [{ id, quantity }] : [];
}

/** Writes the fragment that `readVisit` reads, with the leading `#`. Answers to questions are not written. */
export function writeVisit({ office, services, date }: VisitLink): string {
  const parts = { office, service: formatServicesQuery(services), date };
  const said = Object.entries(parts).filter(([, value]) => value);
  return `#${said.map(([name, value]) => `${name}=${value}`).join('&')}`;
}
