import type { Service } from '@wartemarke/contract';

const oldDocument = { name: 'bisheriger Ausweis oder Reisepass', hint: 'auch wenn er abgelaufen ist' };
const photo = {
  name: 'biometrisches Passbild in digitaler Form',
  hint: 'Sie können es am Fototerminal im Eingangsbereich aufnehmen.',
};

function serviceOf(facts: Pick<Service, 'id' | 'name' | 'categories'> & Partial<Service>): Service {
  return {
    keywords: [],
    queue: 'meldewesen',
    durationMinutes: 10,
    additionalMinutes: 10,
    maxQuantity: 4,
    combinableWith: 'all',
    questions: [],
    requirements: [],
    documents: [],
    bookable: true,
    ...facts,
  };
}

/** What the office of the fake town handles. */
export const services: Service[] = [
  serviceOf({
    id: 'personalausweis',
    name: 'Personalausweis beantragen',
    categories: ['ausweise'],
    keywords: ['Perso', 'Ausweis verlängern'],
    durationMinutes: 15,
    requirements: [oldDocument, photo],
    fee: '37,00 €, unter 24 Jahren 22,80 €',
    leika: '99009001012000',
  }),
  serviceOf({
    id: 'reisepass',
    name: 'Reisepass beantragen',
    categories: ['ausweise'],
    keywords: ['Pass'],
    durationMinutes: 15,
    requirements: [oldDocument, photo, { name: 'Geburts- oder Heiratsurkunde' }],
    fee: '70,00 €, unter 24 Jahren 37,50 €',
  }),
  serviceOf({
    id: 'vorlaeufiger-reisepass',
    name: 'Vorläufigen Reisepass beantragen',
    categories: ['ausweise'],
    durationMinutes: 20,
    maxQuantity: 1,
    requirements: [oldDocument, photo, { name: 'Nachweis der Reise', hint: 'zum Beispiel die Buchung' }],
    fee: '26,00 €',
  }),
  serviceOf({
    id: 'ausweis-abholen',
    name: 'Ausweis oder Reisepass abholen',
    categories: ['ausweise'],
    durationMinutes: 5,
    additionalMinutes: 5,
    requirements: [oldDocument],
  }),
  serviceOf({
    id: 'anmeldung',
    name: 'Wohnung anmelden oder ummelden',
    categories: ['wohnen'],
    keywords: ['Umzug', 'Ummeldung'],
    durationMinutes: 15,
    maxQuantity: 6,
    requirements: [
      { name: 'Ausweise aller Personen, die umziehen' },
      {
        name: 'Wohnungsgeberbestätigung',
        hint: 'Sie bekommen sie von Ihrer Vermieterin oder Ihrem Vermieter.',
      },
    ],
    documents: [{ id: 'wohnungsgeber', name: 'Wohnungsgeberbestätigung' }],
  }),
  serviceOf({
    id: 'abmeldung',
    name: 'Wohnung abmelden bei Wegzug ins Ausland',
    categories: ['wohnen'],
    requirements: [{ name: 'Ausweise aller Personen, die wegziehen' }],
  }),
  serviceOf({
    id: 'meldebescheinigung',
    name: 'Meldebescheinigung',
    categories: ['wohnen', 'bescheinigungen'],
    durationMinutes: 5,
    additionalMinutes: 5,
    requirements: [{ name: 'Ausweis' }],
    fee: '10,00 €',
  }),
  serviceOf({
    id: 'fuehrungszeugnis',
    name: 'Führungszeugnis beantragen',
    categories: ['bescheinigungen'],
    keywords: ['polizeiliches Führungszeugnis'],
    requirements: [{ name: 'Ausweis' }],
    fee: '13,00 €',
  }),
  serviceOf({
    id: 'unterschriftsbeglaubigung',
    name: 'Unterschriftsbeglaubigung und Beglaubigung fremdsprachiger Personenstandsurkunden',
    categories: ['bescheinigungen'],
    combinableWith: ['meldebescheinigung', 'fuehrungszeugnis'],
    requirements: [{ name: 'Ausweis' }, { name: 'das Schriftstück, noch nicht unterschrieben' }],
    fee: '4,00 € je Unterschrift',
  }),
  serviceOf({
    id: 'bewohnerparkausweis',
    name: 'Bewohnerparkausweis',
    categories: ['fahrzeug'],
    queue: 'verkehr',
    requirements: [{ name: 'Zulassungsbescheinigung Teil I', hint: 'früher: Fahrzeugschein' }],
    fee: '30,70 € im Jahr',
    hint: 'Die Wohnung muss in der Parkzone liegen.',
  }),
  serviceOf({
    id: 'fuehrerscheinumtausch',
    name: 'Führerschein umtauschen (Pflichtumtausch)',
    categories: ['fahrzeug'],
    keywords: ['Kartenführerschein'],
    queue: 'verkehr',
    durationMinutes: 15,
    requirements: [{ name: 'bisheriger Führerschein' }, photo],
    fee: '25,30 €',
  }),
  serviceOf({
    id: 'fundbuero',
    name: 'Fundsachen suchen',
    categories: ['fahrzeug'],
    queue: 'verkehr',
    bookable: false,
    link: 'https://fundsachen.linden.example/',
  }),
  serviceOf({
    id: 'kinderreisepass',
    name: 'Reisepass für ein Kind beantragen',
    categories: ['ausweise'],
    keywords: ['Kinderpass', 'Baby'],
    durationMinutes: 20,
    additionalMinutes: 15,
    questions: [
      {
        id: 'eltern',
        text: 'Wer kommt mit dem Kind?',
        options: [
          { id: 'beide', text: 'Beide Eltern' },
          { id: 'einer', text: 'Ein Elternteil' },
        ],
      },
      {
        id: 'alter',
        text: 'Wie alt ist das Kind?',
        options: [
          { id: 'unter-6', text: 'Unter 6 Jahre' },
          { id: 'ab-6', text: '6 Jahre oder älter' },
        ],
      },
    ],
    requirements: [
      { name: 'Geburtsurkunde des Kindes' },
      { name: 'Ausweise der Eltern' },
      {
        name: 'Einverständnis des anderen Elternteils',
        hint: 'mit Unterschrift und einer Kopie des Ausweises',
        when: { question: 'eltern', is: ['einer'] },
      },
      { ...photo, when: { question: 'alter', is: ['ab-6'] } },
      { name: 'Passbild auf Papier', when: { question: 'alter', is: ['unter-6'] } },
    ],
    fee: '37,50 €',
    fields: { phone: 'required' },
    documents: [
      { id: 'geburtsurkunde', name: 'Geburtsurkunde' },
      { id: 'einverstaendnis', name: 'Einverständniserklärung' },
    ],
  }),
  serviceOf({
    id: 'briefwahl',
    name: 'Briefwahl vor Ort',
    categories: ['bescheinigungen'],
    keywords: ['wählen', 'Wahlschein'],
    season: { from: '2027-03-15', until: '2027-04-09' },
    maxQuantity: 2,
    requirements: [{ name: 'Ausweis' }, { name: 'Wahlbenachrichtigung' }],
    fields: { address: 'required' },
  }),
];
