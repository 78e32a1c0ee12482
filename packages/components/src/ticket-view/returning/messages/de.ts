export const messages = {
  backTitle: 'Sind Sie wieder da?',
  backHelp: ({ time }: { time: string }) =>
    `Bis ${time} können Sie zurück in die Reihe. Dann kommen Sie bald dran.`,
  back: 'Ich bin wieder da',
  backBusy: 'Einen Moment …',
  passedTitle: 'Es geht an einem anderen Standort weiter',
  passedHelp: ({ office, number }: { office: string; number: string }) =>
    `Bitte gehen Sie zu: ${office}. Dort haben Sie die Nummer ${number}.`,
  place: 'Warten Sie dort',
  address: 'Adresse',
  directions: 'So kommen Sie hin',
};

export type ReturningMessages = typeof messages;
