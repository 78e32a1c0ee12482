import type { RefusalMessages } from './de.ts';

export const messages: RefusalMessages = {
  unknownTitle: 'Цей код не підходить',
  unknownTyped: 'Ми не знаємо цього коду. Будь ласка, звірте його зі своїм підтвердженням.',
  wrongDayTitle: 'Ваш запис на інший день',
  wrongOfficeTitle: 'Ваш запис в іншому відділенні',
  earlyTitle: 'Ви прийшли завчасно',
  lateTitle: 'Час Вашого запису минув',
  cancelledTitle: 'Цей запис скасовано',
  closedTitle: 'Зараз номери не видають',
  fullTitle: 'На сьогодні всі номери вже видано',
  helpTitle: 'Ми радо Вам допоможемо',
  help: 'Будь ласка, підійдіть до рецепції. Там Вас зареєструють.',
  typeAgain: 'Ввести код ще раз',
};
