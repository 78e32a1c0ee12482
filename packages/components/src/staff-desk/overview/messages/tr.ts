import { plural } from '../../../locales/plural.ts';
import { messages as shared } from '../../../locales/shared/tr.ts';
import type { OverviewMessages } from './de.ts';

export const messages: OverviewMessages = {
  ...shared,
  title: 'Binada kim nerede?',
  at: ({ time }) =>
    `Saat ${time} itibarıyla. Numaralar ve görevli gişeler sayılır. Refakatçilerin numarası yoktur.`,
  print: 'Tahliye listesini yazdır',
  zone: 'Bölge',
  waiting: 'Bekleyen',
  served: 'Gişede',
  staffed: 'Görevli gişeler',
  total: 'Toplam',
  noZone: 'Bölgesi belirsiz',

  listTitle: 'Tahliye listesi',
  listAt: ({ date, time }) => `Durum: ${date}, ${time}`,
  listOld: ({ time }) => `Saat ${time} itibarıyla bağlantı yok. O zamandan beri değişiklik olabilir.`,
  found: ({ found, count }) => `Dışarıda görülen: ${found} / ${count}`,
  clear: 'İşaretleri sil',
  visitors: ({ count }) => plural('tr', count, { one: '1 numara', other: `${count} numara` }),
  counters: ({ count }) => plural('tr', count, { one: '1 görevli gişe', other: `${count} görevli gişe` }),
  onBreak: 'arada',
  atWork: 'görevli var',
  isAt: ({ counter }) => `yeri: ${counter}`,
  waits: 'bekliyor',
  byHand: 'Diğer kişiler:',
};
