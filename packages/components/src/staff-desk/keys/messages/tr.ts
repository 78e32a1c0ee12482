import { messages as shared } from '../../../locales/shared/tr.ts';
import type { KeysMessages } from './de.ts';

export const messages: KeysMessages = {
  ...shared,
  close: 'Kapat',
  title: 'Tüm tuşlar',
  help: 'Her şey fare olmadan da yapılır. İlk tuşu basılı tutup ikincisine basın.',
  atCounter: 'Gişede',
  everywhere: 'Her yerde',
  views: 'Bölümler',
  moves: 'Listelerde ve formlarda',
  breakKey: 'Ara ver, çalışmaya devam et',
  lineKey: 'Bekleme listesine git',
  answerKey: 'Çağrıya yanıt ver: Geliyorum',
  emergencyKey: 'Acil çağrı: iki kez basın',
  keysKey: 'Bu liste',
  arrowsHelp: 'Sonraki veya önceki satır',
  enterHelp: 'Aç veya uygula',
  sendHelp: 'Kontrol tuşuyla birlikte: metnin ortasında da formu gönder',
  escapeHelp: 'Hiçbir şeyi değiştirmeden geri',
  tabHelp: 'Sonraki alan, üst karakter tuşuyla önceki alan',
};
