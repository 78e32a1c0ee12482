import type { LaterTexts } from '../../later-part.ts';

/** What is said around the pages. */
export interface SignageTexts {
  readonly pages: string;
  readonly hours: string;
  readonly weekday: string;
  readonly signpost: string;
  readonly stop: string;
  readonly goOn: string;
}

/** In all languages. */
export const signageTexts: LaterTexts<SignageTexts> = {
  de: {
    pages: 'Informationen',
    hours: 'Öffnungszeiten',
    weekday: 'Wochentag',
    signpost: 'Wegweiser',
    stop: 'Seiten anhalten',
    goOn: 'Seiten weiterblättern',
  },
  'de-x-leicht': {
    pages: 'Infos',
    hours: 'Öffnungs·zeiten',
    weekday: 'Wochen·tag',
    signpost: 'So finden Sie den Weg',
    stop: 'Seite anhalten',
    goOn: 'Weiter·blättern',
  },
  en: {
    pages: 'Information',
    hours: 'Opening hours',
    weekday: 'Weekday',
    signpost: 'Finding your way',
    stop: 'Stop the pages',
    goOn: 'Let the pages go on',
  },
  tr: {
    pages: 'Bilgiler',
    hours: 'Çalışma saatleri',
    weekday: 'Gün',
    signpost: 'Yön bilgisi',
    stop: 'Sayfaları durdur',
    goOn: 'Sayfaları sürdür',
  },
  uk: {
    pages: 'Інформація',
    hours: 'Години роботи',
    weekday: 'День тижня',
    signpost: 'Як пройти',
    stop: 'Зупинити сторінки',
    goOn: 'Гортати далі',
  },
  ar: {
    pages: 'معلومات',
    hours: 'أوقات العمل',
    weekday: 'اليوم',
    signpost: 'الاتجاهات',
    stop: 'إيقاف الصفحات',
    goOn: 'متابعة الصفحات',
  },
};
