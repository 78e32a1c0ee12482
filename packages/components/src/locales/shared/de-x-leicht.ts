import type { SharedMessages } from './de.ts';

export const messages: SharedMessages = {
  loading: 'Einen Moment bitte …',
  retry: 'Noch einmal versuchen',
  phoneHelp: 'Hilfe am Telefon:',
  stale: ({ age }) => `Es gibt gerade keine Verbindung. Letzter Stand: ${age}.`,

  offline: 'Ihr Gerät hat gerade kein Internet. Ihre Angaben bleiben hier.',
  unreachable: 'Der Dienst antwortet gerade nicht. Bitte warten Sie kurz. Versuchen Sie es dann noch einmal.',
  timeout: 'Das dauert gerade sehr lange. Bitte versuchen Sie es noch einmal.',
  answer_invalid: 'Hier stimmt etwas nicht. Bitte laden Sie die Seite neu.',
  aborted: 'Das ist nicht fertig geworden. Bitte versuchen Sie es noch einmal.',
  internal_error: 'Das hat nicht geklappt. Der Fehler liegt bei uns. Bitte versuchen Sie es noch einmal.',

  base_url_missing: 'Dieser Bereich ist noch nicht fertig. Es fehlt die Adresse vom Dienst (base-url).',
  base_url_invalid: 'Dieser Bereich ist falsch eingestellt. Die Adresse vom Dienst (base-url) stimmt nicht.',
  base_url_insecure:
    'Dieser Bereich ist falsch eingestellt. Die Adresse vom Dienst (base-url) muss mit https anfangen.',
  office_missing: 'Dieser Bereich ist noch nicht fertig. Es fehlt die Angabe vom Stand·ort (office).',
};
