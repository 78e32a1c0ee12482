/**
 * Texts that several elements need; an element's catalogue takes them in. Those of a failed connection
 * stand here by their code, since nothing more can be fetched then.
 */
export const messages = {
  loading: 'Wird geladen …',
  retry: 'Noch einmal versuchen',
  phoneHelp: 'Hilfe am Telefon:',
  stale: ({ age }: { age: string }) => `Keine Verbindung. Letzter Stand: ${age}.`,

  offline: 'Ihr Gerät hat gerade keine Verbindung zum Internet. Ihre Angaben bleiben hier.',
  unreachable: 'Der Dienst ist kurz nicht erreichbar. Bitte versuchen Sie es in einem Moment noch einmal.',
  timeout: 'Die Antwort dauert zu lange. Bitte versuchen Sie es noch einmal.',
  internal_error:
    'Das hat nicht geklappt. Der Fehler liegt nicht bei Ihnen. Bitte versuchen Sie es noch einmal.',
};

/** Keys that every language has, and what their texts are made of. */
export type SharedMessages = typeof messages;
