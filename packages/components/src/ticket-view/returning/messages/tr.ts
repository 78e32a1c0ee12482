import type { ReturningMessages } from './de.ts';

export const messages: ReturningMessages = {
  backTitle: 'Geri döndünüz mü?',
  backHelp: ({ time }) =>
    `Saat ${time} olana kadar sıraya geri dönebilirsiniz. Sıranız o zaman kısa sürede gelir.`,
  back: 'Geri döndüm',
  backBusy: 'Bir saniye …',
  passedTitle: 'İşleminiz başka bir büroda devam ediyor',
  passedHelp: ({ office, number }) => `Lütfen şuraya gidin: ${office}. Oradaki numaranız: ${number}.`,
  place: 'Orada bekleyin',
  address: 'Adres',
  directions: 'Oraya nasıl gidilir',
};
