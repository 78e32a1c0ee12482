import { messages as shared } from '../../locales/shared/uk.ts';
import type { ConcernMessages } from './de.ts';

export const messages: ConcernMessages = {
  ...shared,
  step: ({ step, steps }) => `Крок ${step} з ${steps}`,
  concernTitle: 'З якого питання Ви звертаєтеся?',
  search: 'Знайти послугу',
  searchHint: ({ examples }) => `Наприклад: ${examples}`,
  otherServices: 'Інші послуги',
  onlineForm: 'онлайн-форма',
  seasonal: ({ from, until }) => `Прийом: з ${from} до ${until}`,
  notBookable: 'Зараз запису на цю послугу немає.',
  noServices: 'Тут зараз немає запису на прийом.',
};
