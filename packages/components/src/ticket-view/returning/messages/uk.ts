import type { ReturningMessages } from './de.ts';

export const messages: ReturningMessages = {
  backTitle: 'Ви повернулися?',
  backHelp: ({ time }) => `До ${time} Ви можете повернутися в чергу. Тоді Вас скоро викличуть.`,
  back: 'Я повернувся / повернулася',
  backBusy: 'Зачекайте …',
  passedTitle: 'Ваша справа триває в іншому відділенні',
  passedHelp: ({ office, number }) => `Будь ласка, ідіть сюди: ${office}. Ваш номер там: ${number}.`,
  place: 'Чекайте там',
  address: 'Адреса',
  directions: 'Як туди дістатися',
};
