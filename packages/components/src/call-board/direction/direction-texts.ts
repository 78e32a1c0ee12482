import type { Direction } from '@wartemarke/contract';
import type { LaterTexts } from '../../later-part.ts';

/** Which way to go, in all languages. */
export const directionTexts: LaterTexts<Readonly<Record<Direction, string>>> = {
  de: {
    left: 'nach links',
    right: 'nach rechts',
    ahead: 'geradeaus',
    back: 'hinter Ihnen',
    up: 'nach oben',
    down: 'nach unten',
  },
  'de-x-leicht': {
    left: 'links',
    right: 'rechts',
    ahead: 'geradeaus',
    back: 'hinter Ihnen',
    up: 'nach oben',
    down: 'nach unten',
  },
  en: {
    left: 'to the left',
    right: 'to the right',
    ahead: 'straight ahead',
    back: 'behind you',
    up: 'upstairs',
    down: 'downstairs',
  },
  tr: {
    left: 'solda',
    right: 'sağda',
    ahead: 'düz ileride',
    back: 'arkanızda',
    up: 'yukarıda',
    down: 'aşağıda',
  },
  uk: {
    left: 'ліворуч',
    right: 'праворуч',
    ahead: 'прямо',
    back: 'позаду Вас',
    up: 'нагору',
    down: 'униз',
  },
  ar: {
    left: 'إلى اليسار',
    right: 'إلى اليمين',
    ahead: 'إلى الأمام',
    back: 'خلفك',
    up: 'إلى الأعلى',
    down: 'إلى الأسفل',
  },
};
