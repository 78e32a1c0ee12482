import type { MessageTexts } from './texts.ts';

export const texts: MessageTexts = {
  greet: ({ name }) => `Guten Tag ${name},`,
  greetAnybody: 'Guten Tag,',
  moment: ({ date, time }) => `${date}, ${time} Uhr`,
  time: ({ time }) => `${time} Uhr`,
  period: ({ from, to }) => `${from} bis ${to}`,
  kinds: {
    confirmation: {
      subject: ({ when, office }) => `Ihr Termin ist bestätigt: ${when}, ${office}`,
      title: 'Ihr Termin ist bestätigt',
      lead: () => 'Wir freuen uns auf Ihren Besuch.',
      short: ({ when, place, code }) => `Termin ${when}${place}. Code ${code}.`,
    },
    activation: {
      subject: ({ when, office }) => `Bitte bestätigen Sie Ihren Termin: ${when}, ${office}`,
      title: 'Bitte bestätigen Sie Ihren Termin',
      lead: ({ until }) =>
        `Diese Zeit ist für Sie reserviert. Der Termin gilt erst, wenn Sie ihn bestätigen. Das geht bis ${until}.`,
      short: ({ when, place, until }) => `Termin ${when}${place} bis ${until} bestätigen:`,
    },
    acknowledgement: {
      subject: ({ when, office }) => `Ihre Anfrage ist eingegangen: ${when}, ${office}`,
      title: 'Ihre Anfrage ist eingegangen',
      lead: () =>
        'Diese Zeit ist für Sie vorgemerkt. Wir prüfen Ihre Anfrage und melden uns bei Ihnen. Der Termin gilt erst, wenn wir ihn zugesagt haben.',
      short: ({ when, place }) => `Anfrage ${when}${place} ist da. Wir prüfen sie.`,
    },
    moved: {
      subject: ({ when, office }) => `Ihr Termin hat eine neue Zeit: ${when}, ${office}`,
      title: 'Ihr Termin hat eine neue Zeit',
      lead: ({ earlier }) =>
        earlier ? `Die bisherige Zeit gilt nicht mehr: ${earlier}.` : 'Die bisherige Zeit gilt nicht mehr.',
      short: ({ when, place, code }) => `Neue Zeit: ${when}${place}. Code ${code}.`,
    },
    cancelled: {
      subject: ({ when, office }) => `Ihr Termin ist abgesagt: ${when}, ${office}`,
      title: 'Ihr Termin ist abgesagt',
      lead: () => 'Dieser Termin findet nicht statt. Sie können jederzeit einen neuen Termin buchen.',
      short: ({ when, place }) => `Abgesagt: Termin ${when}${place}.`,
    },
    declined: {
      subject: ({ when, office }) => `Ihre Anfrage konnten wir nicht annehmen: ${when}, ${office}`,
      title: 'Ihre Anfrage konnten wir leider nicht annehmen',
      lead: () => 'Zu dieser Zeit haben Sie keinen Termin. Bitte wählen Sie eine andere Zeit.',
      short: ({ when, place }) => `Leider kein Termin ${when}${place}.`,
    },
    reminder: {
      subject: ({ when, office }) => `Erinnerung an Ihren Termin: ${when}, ${office}`,
      title: 'Bald ist Ihr Termin',
      lead: () => 'Wir erinnern Sie an Ihren Termin. Wenn Sie nicht kommen können, sagen Sie ihn bitte ab.',
      short: ({ when, place, code }) => `Bald: Termin ${when}${place}. Code ${code}.`,
    },
    waiting: {
      subject: ({ office }) => `Sie stehen auf der Warteliste: ${office}`,
      title: 'Sie stehen auf der Warteliste',
      lead: () => 'Sobald eine Zeit frei wird, die Ihnen passt, bekommen Sie eine Nachricht von uns.',
      short: ({ place }) => `Sie stehen auf der Warteliste${place}.`,
    },
    offer: {
      subject: ({ when, office }) => `Ein Termin ist frei: ${when}, ${office}`,
      title: 'Ein Termin ist frei geworden',
      lead: ({ until }) =>
        `Diese Zeit ist bis ${until} für Sie reserviert. Danach bieten wir sie der nächsten Person an.`,
      short: ({ when, place, until }) => `Frei: ${when}${place}. Annehmen bis ${until}.`,
    },
  },
  labels: {
    date: 'Datum',
    time: 'Uhrzeit',
    concern: 'Anliegen',
    place: 'Ort',
    phone: 'Telefon',
    directions: 'So finden Sie uns',
    bring: 'Das bringen Sie mit',
    fee: 'Gebühr',
    hint: 'Gut zu wissen',
    code: 'Ihr Code für die Anmeldung',
    officeSays: 'Das schreibt Ihnen das Amt',
    days: 'Tage',
    weekdays: 'Wochentage',
    dayPart: 'Tageszeit',
  },
  dayParts: { any: 'ganztags', morning: 'vormittags', afternoon: 'nachmittags' },
  actions: {
    see: 'Termin ansehen',
    confirm: 'Termin bestätigen',
    book: 'Neuen Termin buchen',
    seeEntry: 'Wartelistenplatz ansehen',
    seeOffer: 'Termin ansehen und annehmen',
  },
  qr: 'QR-Code für die Anmeldung',
  codeHelp: 'Halten Sie den QR-Code vor den Scanner am Terminal. Oder nennen Sie vor Ort den Code.',
  manageHelp: 'Auf dieser Seite können Sie den Termin auch verschieben oder absagen.',
  entryHelp: 'Auf dieser Seite können Sie die Warteliste auch verlassen.',
  unasked: 'Sie haben keinen Termin gebucht? Dann müssen Sie nichts tun: Die Reservierung endet von selbst.',
  stillUnconfirmed:
    'Bitte bestätigen Sie den Termin noch. Öffnen Sie dazu den Link in der Mail, die wir Ihnen bei der Buchung geschickt haben.',
  stillRequested: 'Wir prüfen Ihre Anfrage noch. Der Termin gilt erst, wenn wir ihn zugesagt haben.',
  keepLink: 'Bitte geben Sie diese Nachricht nicht weiter: Wer den Link hat, kann Ihren Termin ändern.',
  automatic: 'Diese Nachricht wurde automatisch verschickt.',
  questions: ({ contact }) => `Fragen beantworten wir gern: ${contact}`,
  called: {
    title: ({ number }) => `Nummer ${number}: Sie sind dran`,
    body: ({ counter, way }) => [`Bitte kommen Sie jetzt zu: ${counter}.`, way].filter(Boolean).join(' '),
  },
};
