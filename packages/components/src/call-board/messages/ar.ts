import { sayMinutes } from '../../locales/minutes/ar.ts';
import { plural } from '../../locales/plural.ts';
import { isolateFacts } from '../../locales/right-to-left.ts';
import { messages as shared } from '../../locales/shared/ar.ts';
import type { CallBoardMessages } from './de.ts';

export const messages = isolateFacts<CallBoardMessages>({
  ...shared,
  now: 'النداء الآن',
  again: ({ times }) => `النداء رقم ${times}`,
  serving: 'قيد الخدمة',
  before: 'نداءات سابقة',
  more: ({ count }) =>
    plural('ar', count, {
      zero: 'ولا أرقام أخرى',
      one: 'ورقم آخر',
      two: 'ورقمان آخران',
      few: `و${count} أرقام أخرى`,
      many: `و${count} رقمًا آخر`,
      other: `و${count} رقم آخر`,
    }),
  nobody: 'لا يوجد نداء الآن',
  nobodyHelp: 'يظهر رقمك هنا عندما يحين دورك.',
  waiting: ({ count }) =>
    plural('ar', count, {
      zero: 'لا أحد ينتظر',
      one: 'شخص واحد ينتظر',
      two: 'شخصان ينتظران',
      few: `${count} أشخاص ينتظرون`,
      many: `${count} شخصًا ينتظرون`,
      other: `${count} شخص ينتظرون`,
    }),
  wait: ({ from, to }) => (from === to ? `نحو ${sayMinutes(to)}` : `نحو ${from} إلى ${sayMinutes(to)}`),
  paused: 'استراحة قصيرة',
  closing: 'لا استقبال لأرقام جديدة اليوم',
  closed: 'مغلق',
  announce: ({ number, counter }) => `الرقم ${number}، يرجى التوجه إلى ${counter}.`,
  announceAgain: ({ times, number, counter }) =>
    `النداء رقم ${times}: الرقم ${number}، يرجى التوجه إلى ${counter}.`,
});
