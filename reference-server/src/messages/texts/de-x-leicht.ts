import type { MessageTexts } from './texts.ts';

export const texts: MessageTexts = {
  greet: ({ name }) => `Guten Tag ${name},`,
  greetAnybody: 'Guten Tag,',
  moment: ({ date, time }) => `${date}, um ${time} Uhr`,
  time: ({ time }) => `${time} Uhr`,
  period: ({ from, to }) => `${from} bis ${to}`,
  kinds: {
    confirmation: {
      subject: ({ when, office }) => `Sie haben einen Termin: ${when}, ${office}`,
      title: 'Sie haben einen Termin',
      lead: () => 'Wir freuen uns auf Sie.',
      short: ({ when, place, code }) => `Ihr Termin: ${when}${place}. Code ${code}.`,
    },
    activation: {
      subject: ({ when, office }) => `Bitte sagen Sie Ja zum Termin: ${when}, ${office}`,
      title: 'Bitte sagen Sie Ja zu Ihrem Termin',
      lead: ({ until }) =>
        `Wir halten diese Zeit für Sie frei. Klicken Sie auf: Ja, ich komme. Dann haben Sie den Termin. Das geht bis ${until}.`,
      short: ({ when, place, until }) => `Termin ${when}${place}. Sagen Sie Ja bis ${until}:`,
    },
    acknowledgement: {
      subject: ({ when, office }) => `Wir haben Ihre Anfrage: ${when}, ${office}`,
      title: 'Wir haben Ihre Anfrage',
      lead: () =>
        'Wir halten diese Zeit für Sie frei. Wir prüfen Ihre Anfrage. Dann schreiben wir Ihnen. Bitte warten Sie auf unsere Antwort.',
      short: ({ when, place }) => `Anfrage ${when}${place}. Wir prüfen sie.`,
    },
    moved: {
      subject: ({ when, office }) => `Ihr Termin hat eine neue Zeit: ${when}, ${office}`,
      title: 'Ihr Termin hat eine neue Zeit',
      lead: ({ earlier }) =>
        earlier
          ? `Die alte Zeit war: ${earlier}. Bitte kommen Sie zur neuen Zeit.`
          : 'Bitte kommen Sie zur neuen Zeit.',
      short: ({ when, place, code }) => `Neue Zeit: ${when}${place}. Code ${code}.`,
    },
    cancelled: {
      subject: ({ when, office }) => `Ihr Termin fällt aus: ${when}, ${office}`,
      title: 'Ihr Termin fällt aus',
      lead: () => 'Der Termin ist abgesagt. Sie können einen neuen Termin buchen.',
      short: ({ when, place }) => `Termin fällt aus: ${when}${place}.`,
    },
    declined: {
      subject: ({ when, office }) => `Wir sagen diesen Termin ab: ${when}, ${office}`,
      title: 'Wir sagen diesen Termin ab',
      lead: () => 'Es tut uns leid. Bitte wählen Sie eine andere Zeit.',
      short: ({ when, place }) => `Leider abgesagt: ${when}${place}.`,
    },
    reminder: {
      subject: ({ when, office }) => `Denken Sie an Ihren Termin: ${when}, ${office}`,
      title: 'Bald ist Ihr Termin',
      lead: () => 'Sie brauchen eine andere Zeit? Dann sagen Sie diesen Termin bitte ab.',
      short: ({ when, place, code }) => `Bald: Termin ${when}${place}. Code ${code}.`,
    },
    waiting: {
      subject: ({ office }) => `Sie stehen auf der Warte·liste: ${office}`,
      title: 'Sie stehen auf der Warte·liste',
      lead: () => 'Vielleicht wird ein Termin für Sie frei. Dann schreiben wir Ihnen.',
      short: ({ place }) => `Sie stehen auf der Warteliste${place}.`,
    },
    offer: {
      subject: ({ when, office }) => `Ein Termin ist frei: ${when}, ${office}`,
      title: 'Ein Termin ist frei',
      lead: ({ until }) =>
        `Wir halten diese Zeit für Sie frei. Das geht bis ${until}. Danach fragen wir eine andere Person.`,
      short: ({ when, place, until }) => `Frei: ${when}${place}. Sagen Sie Ja bis ${until}.`,
    },
  },
  labels: {
    date: 'Tag',
    time: 'Uhrzeit',
    concern: 'Darum geht es',
    place: 'Ort',
    phone: 'Telefon',
    directions: 'So finden Sie uns',
    bring: 'Das bringen Sie mit',
    fee: 'Das kostet es',
    hint: 'Das ist wichtig',
    code: 'Ihr Code',
    officeSays: 'Das schreibt Ihnen das Amt',
    days: 'Tage',
    weekdays: 'Wochen·tage',
    dayPart: 'Tages·zeit',
  },
  dayParts: { any: 'der ganze Tag', morning: 'am Vormittag', afternoon: 'am Nachmittag' },
  actions: {
    see: 'Termin ansehen',
    confirm: 'Ja, ich komme',
    book: 'Neuen Termin buchen',
    seeEntry: 'Meinen Platz ansehen',
    seeOffer: 'Termin ansehen und Ja sagen',
  },
  qr: 'Bild mit Ihrem Code',
  codeHelp: 'Zeigen Sie das Bild am Automaten. Oder sagen Sie uns den Code.',
  manageHelp: 'Dort können Sie auch eine andere Zeit wählen. Oder Sie sagen den Termin ab.',
  entryHelp: 'Sie möchten die Liste verlassen? Das geht auch dort.',
  unasked: 'Hat jemand anders den Termin gebucht? Dann löschen Sie diese Mail.',
  stillUnconfirmed:
    'Bitte sagen Sie noch Ja zu dem Termin. Den Link dafür haben Sie in einer anderen Mail bekommen.',
  stillRequested: 'Wir prüfen Ihre Anfrage noch. Bitte warten Sie auf unsere Antwort.',
  keepLink: 'Diese Nachricht ist nur für Sie. Behalten Sie den Link für sich.',
  automatic: 'Ein Computer hat diese Nachricht geschickt.',
  questions: ({ contact }) => `Haben Sie Fragen? Wir helfen gern: ${contact}`,
  called: {
    title: ({ number }) => `Nummer ${number}: Sie sind dran`,
    body: ({ counter, way }) =>
      [`Kommen Sie jetzt bitte. Gehen Sie hierhin: ${counter}.`, way].filter(Boolean).join(' '),
  },
};
