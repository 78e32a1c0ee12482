import type { OfficeInput, TownInput } from '../configuration.ts';
import { toPointer, type Path } from '../finding.ts';

/** A configuration for neighbours, and what a person should know before it is given away. */
export interface SharedTown {
  readonly town: TownInput;
  /** JSON pointers to what was taken out, in the order of the file. */
  readonly leftOut: readonly string[];
  /** JSON pointers to texts that name an e-mail address, a telephone number, or a web address with a key or inside a house. */
  readonly toLookAt: readonly string[];
}

/** What only this house can use: how to reach it, its rooms and screens, and who may have written there. */
const ownOfOffice = [
  'phone',
  'email',
  'directions',
  'accent',
  'privacyNotice',
  'privacyLink',
  'counters',
  'zones',
  'signage',
] as const;
const ownOfQueue = ['place', 'zone'] as const;

const secretName = /token|key|secret|passw|pwd|credential|jwt|sig|auth|session/i;
const webAddress = /https?:\/\/\S+/g;
const contact = /[^\s@]+@[^\s@]+\.[^\s@]+|(?:\+|\b0)\d[\d\s/()\p{Pd}]{5,}\d/u;
/** Names and numbers of machines that only a house of its own knows. */
const innerHost = /^[^.]+$|^[\d.]+$|^\[|\.(?:internal|intern|intranet|lan|local)$/;

/** Makes of a town's configuration one that a neighbour can use: without secrets and without what is only its own. */
export function shareTown(source: TownInput): SharedTown {
  const town = structuredClone(source);
  const leftOut: string[] = [];
  const drop = <T extends object>(from: T, names: readonly (keyof T & string)[], path: Path) => {
    for (const name of names) {
      if (!(name in from)) continue;
      delete from[name];
      leftOut.push(toPointer([...path, name]));
    }
  };
  drop(town, ['$schema'], []);
  for (const [index, office] of town.offices.entries()) {
    const path = ['offices', index];
    drop(office, ownOfOffice, path);
    if (office.messages) drop(office.messages, ['from'], [...path, 'messages']);
    for (const [place, queue] of office.queues.entries()) {
      drop(queue, ownOfQueue, [...path, 'queues', place]);
      drop(queue.hours, ['exceptions'], [...path, 'queues', place, 'hours']);
    }
    leftOut.push(...cleanLinks(office, path));
  }
  return { town, leftOut, toLookAt: [...findContacts(town.offices, ['offices'])] };
}

/** Takes out of web addresses what opens a door: names, passwords and keys. */
function cleanLinks({ services }: OfficeInput, path: Path): string[] {
  const cleaned: string[] = [];
  for (const [index, service] of services.entries()) {
    const link = service.link === undefined ? undefined : withoutSecrets(service.link);
    if (link === undefined || link === service.link) continue;
    service.link = link;
    cleaned.push(toPointer([...path, 'services', index, 'link']));
  }
  return cleaned;
}

function withoutSecrets(link: string): string {
  const url = new URL(link);
  const names = [...url.searchParams.keys()].filter((name) => secretName.test(name));
  const isOpenBehind = [...new URLSearchParams(url.hash.slice(1))].some(
    ([name, value]) => value && secretName.test(name),
  );
  if (names.length === 0 && !isOpenBehind && !url.username && !url.password) return link;
  for (const name of names) url.searchParams.delete(name);
  url.username = url.password = '';
  if (isOpenBehind) url.hash = '';
  return url.href;
}

function hasSecret(text: string): boolean {
  const links = (text.match(webAddress) ?? []).filter((link) => URL.canParse(link));
  return links.some((link) => withoutSecrets(link) !== link || innerHost.test(new URL(link).hostname));
}

function* findContacts(value: unknown, path: Path): Generator<string> {
  if (typeof value === 'string') {
    if (contact.test(value) || hasSecret(value)) yield toPointer(path);
  } else if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) yield* findContacts(entry, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, entry] of Object.entries(value)) yield* findContacts(entry, [...path, name]);
  }
}
