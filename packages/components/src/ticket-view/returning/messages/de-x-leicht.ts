import type { ReturningMessages } from './de.ts';

export const messages: ReturningMessages = {
  backTitle: 'Sind Sie wieder da?',
  backHelp: ({ time }) => `Sie können bis ${time} zurück in die Reihe. Dann sind Sie bald dran.`,
  back: 'Ich bin wieder da',
  backBusy: 'Einen Moment bitte …',
  passedTitle: 'Es geht an einem anderen Ort weiter',
  passedHelp: ({ office, number }) => `Bitte gehen Sie zu: ${office}. Dort ist Ihre Nummer: ${number}.`,
  place: 'Warten Sie hier',
  address: 'Adresse',
  directions: 'So kommen Sie hin',
};
