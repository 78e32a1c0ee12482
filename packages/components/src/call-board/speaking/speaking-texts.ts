import type { LaterTexts } from '../../later-part.ts';

/** What is said of sound and voices. */
export interface SpeakingTexts {
  readonly soundOff: string;
  readonly soundOn: string;
  /** @param languages - The names of languages that the machine has no voice for. */
  readonly noVoice: (languages: string) => string;
  /** Said aloud when the sound is switched on. */
  readonly soundIsOn: string;
}

/** In all languages. */
export const speakingTexts: LaterTexts<SpeakingTexts> = {
  de: {
    soundOff: 'Der Ton ist aus.',
    soundOn: 'Ton einschalten',
    soundIsOn: 'Der Ton ist an.',
    noVoice: (languages) => `Keine Stimme für: ${languages}`,
  },
  'de-x-leicht': {
    soundOff: 'Der Ton ist aus.',
    soundOn: 'Ton anmachen',
    soundIsOn: 'Der Ton ist an.',
    noVoice: (languages) => `Keine Stimme für: ${languages}`,
  },
  en: {
    soundOff: 'The sound is off.',
    soundOn: 'Switch the sound on',
    soundIsOn: 'The sound is on.',
    noVoice: (languages) => `No voice for: ${languages}`,
  },
  tr: {
    soundOff: 'Ses kapalı.',
    soundOn: 'Sesi aç',
    soundIsOn: 'Ses açık.',
    noVoice: (languages) => `Ses bulunamadı: ${languages}`,
  },
  uk: {
    soundOff: 'Звук вимкнено.',
    soundOn: 'Увімкнути звук',
    soundIsOn: 'Звук увімкнено.',
    noVoice: (languages) => `Немає голосу: ${languages}`,
  },
  ar: {
    soundOff: 'الصوت متوقف.',
    soundOn: 'تشغيل الصوت',
    soundIsOn: 'الصوت يعمل.',
    noVoice: (languages) => `لا يوجد صوت للغة: ${languages}`,
  },
};
