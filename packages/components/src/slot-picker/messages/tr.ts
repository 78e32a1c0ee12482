import { messages as shared } from '../../locales/shared/tr.ts';
import type { ConcernMessages } from './de.ts';

export const messages: ConcernMessages = {
  ...shared,
  step: ({ step, steps }) => `Adım ${step} / ${steps}`,
  concernTitle: 'Konunuz nedir?',
  search: 'İşlem ara',
  searchHint: ({ examples }) => `Örneğin: ${examples}`,
  otherServices: 'Diğer işlemler',
  onlineForm: 'çevrim içi form',
  seasonal: ({ from, until }) => `Randevu tarihleri: ${from} – ${until}`,
  notBookable: 'Bu işlem için şu anda randevu verilmiyor.',
  noServices: 'Burada şu anda randevu verilmiyor.',
};
