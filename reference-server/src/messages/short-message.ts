import type { Offices } from '../offices/offices.ts';
import { messageTimes } from './message-language.ts';
import type { Occasion } from './occasion.ts';
import { messageTexts } from './texts/index.ts';

/** So many characters fit into one text message. */
const ONE_MESSAGE = 160;

// 3GPP TS 23.038, 6.2.1: the default alphabet, and what takes two places in it.
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const extended = new Set('^{}\\[~]|€');

/** Places that a text takes in the alphabet of text messages; `undefined` when it needs another alphabet. */
export function countPlaces(text: string): number | undefined {
  let places = 0;
  for (const character of text) {
    if (!basic.has(character) && !extended.has(character)) return undefined;
    places += extended.has(character) ? 2 : 1;
  }
  return places;
}

// One typographic mark would more than halve what fits into a message.
const plain: readonly [RegExp, string][] = [
  [/[‘’‚]/g, "'"],
  [/[“”„«»]/g, '"'],
  [/[–—]/g, '-'],
  [/…/g, '...'],
  [/[\u00a0\u202f]/g, ' '],
];

/** An occasion as a text message: in one part where its alphabet allows, then without the office if there is no room. */
export function toShortMessage(occasion: Occasion, { town, say }: Pick<Offices, 'town' | 'say'>): string {
  const { kind, language, visit, untilAt, office, shortLink } = occasion;
  const texts = messageTexts[language];
  const times = messageTimes(language, town.timeZone);
  const facts = {
    when: visit ? times.short(Date.parse(visit.startAt)) : '',
    code: visit?.code ?? '',
    until: untilAt === undefined ? '' : times.near(untilAt),
  };
  const write = (place: string) => {
    const text = `${texts.kinds[kind].short({ ...facts, place })} ${shortLink}`;
    return plain.reduce((written, [mark, instead]) => written.replace(mark, instead), text);
  };
  const whole = write(`, ${say(office.name, language)}`);
  const places = countPlaces(whole);
  return places === undefined || places <= ONE_MESSAGE ? whole : write('');
}
