import type { BookedService } from '@wartemarke/contract';
import type { Offices } from '../offices/offices.ts';
import { directionOf, messageTimes } from './message-language.ts';
import { endingKinds, listKinds, type Occasion } from './occasion.ts';
import { messageTexts, type MessageLanguage } from './texts/index.ts';
import type { MessageTexts } from './texts/texts.ts';

/** A heading with what stands under it. */
export interface LetterList {
  readonly title: string;
  readonly items: readonly { readonly text: string; readonly note?: string }[];
}

/** A message in words, before it becomes text or HTML. */
export interface Letter {
  readonly language: MessageLanguage;
  readonly direction: 'ltr' | 'rtl';
  /** The office and its town. */
  readonly sender: string;
  readonly accent: string | undefined;
  readonly subject: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly facts: readonly { readonly label: string; readonly lines: readonly string[] }[];
  readonly action: { readonly label: string; readonly link: string; readonly help: string | undefined };
  readonly code:
    | { readonly title: string; readonly text: string; readonly help: string; readonly picture: string }
    | undefined;
  readonly lists: readonly LetterList[];
  readonly closing: readonly string[];
  readonly footer: readonly string[];
}

interface Telling {
  readonly occasion: Occasion;
  readonly texts: MessageTexts;
  readonly times: ReturnType<typeof messageTimes>;
  readonly say: (text: Parameters<Offices['say']>[0]) => string;
  /** Sets words of another language apart, so that they do not mix up the order of a line from right to left. */
  readonly apart: (text: string) => string;
}

// Mail programs make links of what looks like an address. Somebody else's mailbox must not become a notice board.
const looksLikeAddress = /[/:@\\]|\.\p{L}{2}/u;

/** A name as it may stand in a greeting: on one line, and nothing that becomes a link. */
export function toGreetingName(name: string | undefined): string | undefined {
  const oneLine = name?.replace(/[\s\p{C}]+/gu, ' ').trim();
  return oneLine && !looksLikeAddress.test(oneLine) ? oneLine : undefined;
}

const named = ({ quantity, name }: BookedService) => (quantity > 1 ? `${quantity} × ${name}` : name);

// First strong isolate and its end (Unicode Standard Annex 9).
const setApart = (text: string) => `\u2068${text}\u2069`;

function toParagraphs({ occasion, texts, times, say, apart }: Telling): string[] {
  const { kind, office, visit, previousStartAt, untilAt } = occasion;
  const name = toGreetingName(occasion.name);
  const moment = (at: number | undefined) =>
    at === undefined ? '' : texts.moment({ date: times.date(at), time: times.clock(at) });
  const { opening } = office.messages.texts[kind] ?? {};
  return [
    name ? texts.greet({ name: apart(name) }) : texts.greetAnybody,
    ...(opening ? [say(opening)] : []),
    texts.kinds[kind].lead({ until: moment(untilAt), earlier: moment(previousStartAt) }),
    ...(kind === 'moved' && visit?.state === 'unconfirmed' ? [texts.stillUnconfirmed] : []),
    ...(kind === 'moved' && visit?.state === 'requested' ? [texts.stillRequested] : []),
  ];
}

function toWishFacts({ occasion: { waitingFor }, texts, times }: Telling): Letter['facts'] {
  if (!waitingFor) return [];
  const { fromDate, toDate, weekdays, part } = waitingFor;
  const days = texts.period({ from: times.day(fromDate), to: times.day(toDate) });
  return [
    { label: texts.labels.days, lines: [days] },
    ...(weekdays.length > 0
      ? [{ label: texts.labels.weekdays, lines: [weekdays.map(times.weekday).join(', ')] }]
      : []),
    { label: texts.labels.dayPart, lines: [texts.dayParts[part]] },
  ];
}

const startOf = ({ visit }: Occasion) => (visit ? Date.parse(visit.startAt) : undefined);

const servicesOf = ({ visit, waitingFor }: Occasion): readonly BookedService[] =>
  visit?.services ?? waitingFor?.services ?? [];

function toFacts(telling: Telling): Letter['facts'] {
  const { occasion, texts, times, say, apart } = telling;
  const { name, address, phone } = occasion.office;
  const { labels } = texts;
  const startAt = startOf(occasion);
  return [
    ...(startAt === undefined
      ? []
      : [
          { label: labels.date, lines: [times.date(startAt)] },
          { label: labels.time, lines: [texts.time({ time: times.clock(startAt) })] },
        ]),
    { label: labels.concern, lines: servicesOf(occasion).map((service) => apart(named(service))) },
    ...toWishFacts(telling),
    {
      label: labels.place,
      lines: [say(name), apart(address.street), apart(`${address.postalCode} ${address.city}`)],
    },
    ...(phone ? [{ label: labels.phone, lines: [apart(phone)] }] : []),
  ];
}

function toLists({ occasion, texts: { labels }, say, apart }: Telling): LetterList[] {
  const { kind, office } = occasion;
  if (endingKinds.includes(kind) || kind === 'waiting') return [];
  const services = servicesOf(occasion);
  const bring = services.flatMap(({ requirements }) => requirements);
  const each = (pick: (service: BookedService) => string | undefined) =>
    services.flatMap((service) => {
      const text = pick(service);
      return text ? [{ text: apart(services.length > 1 ? `${service.name}: ${text}` : text) }] : [];
    });
  return [
    {
      title: labels.bring,
      items: bring.map(({ name, hint }) => ({ text: apart(name), ...(hint && { note: apart(hint) }) })),
    },
    { title: labels.fee, items: each(({ fee }) => fee) },
    { title: labels.hint, items: each(({ hint }) => hint) },
    { title: labels.directions, items: office.directions ? [{ text: say(office.directions) }] : [] },
  ].filter(({ items }) => items.length > 0);
}

function toAction({ occasion: { kind, link }, texts: { actions, manageHelp, entryHelp } }: Telling) {
  if (endingKinds.includes(kind)) return { label: actions.book, link, help: undefined };
  if (kind === 'activation') return { label: actions.confirm, link, help: undefined };
  if (listKinds.includes(kind)) {
    return { label: kind === 'offer' ? actions.seeOffer : actions.seeEntry, link, help: entryHelp };
  }
  return { label: actions.see, link, help: manageHelp };
}

function toCode({ occasion: { kind, visit }, texts }: Telling): Letter['code'] {
  const isStanding = ['confirmation', 'moved', 'reminder'].includes(kind) && visit?.state === 'confirmed';
  if (!isStanding) return undefined;
  return { title: texts.labels.code, text: visit.code, help: texts.codeHelp, picture: texts.qr };
}

/** What the office says itself comes before what is always said at the end. */
function toClosing({ occasion: { kind, office, visit }, texts, say, apart }: Telling): string[] {
  const { closing } = office.messages.texts[kind] ?? {};
  const isAnswer = endingKinds.includes(kind) || kind === 'moved' || kind === 'confirmation';
  return [
    ...(isAnswer && visit?.message ? [`${texts.labels.officeSays}: ${apart(visit.message)}`] : []),
    ...(kind === 'activation' ? [texts.unasked] : []),
    ...(closing ? [say(closing)] : []),
  ];
}

function toFooter({ occasion: { kind, office }, texts, apart }: Telling): string[] {
  const contact = [office.phone, office.email].flatMap((way) => (way ? [apart(way)] : [])).join(', ');
  return [
    ...(contact ? [texts.questions({ contact })] : []),
    ...(endingKinds.includes(kind) ? [] : [texts.keepLink]),
    texts.automatic,
  ];
}

/** Puts an occasion into words. */
export function toLetter(occasion: Occasion, { town, say }: Pick<Offices, 'town' | 'say'>): Letter {
  const { kind, office, language } = occasion;
  const texts = messageTexts[language];
  const times = messageTimes(language, town.timeZone);
  const direction = directionOf(language);
  const apart = direction === 'rtl' ? setApart : (text: string) => text;
  const telling: Telling = { occasion, texts, times, apart, say: (text) => apart(say(text, language)) };
  const officeName = say(office.name, language);
  const startAt = startOf(occasion);
  const when =
    startAt === undefined ? '' : texts.moment({ date: times.date(startAt), time: times.clock(startAt) });
  return {
    language,
    direction,
    sender: officeName.includes(town.name) ? officeName : `${officeName}, ${town.name}`,
    accent: office.accent,
    subject: texts.kinds[kind].subject({ when, office: apart(officeName) }),
    title: texts.kinds[kind].title,
    paragraphs: toParagraphs(telling),
    facts: toFacts(telling),
    action: toAction(telling),
    code: toCode(telling),
    lists: toLists(telling),
    closing: toClosing(telling),
    footer: toFooter(telling),
  };
}
