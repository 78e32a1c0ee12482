import type { SharedMessages } from './de.ts';

export const messages: SharedMessages = {
  loading: 'Einen Moment bitte …',
  retry: 'Noch einmal versuchen',
  phoneHelp: 'Hilfe am Telefon:',
  stale: ({ age }) => `Es gibt gerade keine Verbindung. Letzter Stand: ${age}.`,

  offline: 'Ihr Gerät hat gerade kein Internet. Ihre Angaben bleiben hier.',
  unreachable: 'Der Dienst antwortet gerade nicht. Bitte warten Sie kurz. Versuchen Sie es dann noch einmal.',
  timeout: 'Das dauert gerade sehr lange. Bitte versuchen Sie es noch einmal.',
  internal_error: 'Das hat nicht geklappt. Der Fehler liegt bei uns. Bitte versuchen Sie es noch einmal.',
};
