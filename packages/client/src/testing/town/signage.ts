import type { SignagePage, WeekdayHours } from '@wartemarke/contract';

const morning = { from: '08:00', to: '12:00' };
const weekdays = [1, 2, 3, 4, 5, 6, 7];

function toWeek(afternoons: Readonly<Record<number, string>>): WeekdayHours[] {
  return weekdays.map((weekday) => {
    const to = afternoons[weekday];
    const openings = weekday > 5 ? [] : [morning, ...(to ? [{ from: '14:00', to }] : [])];
    return { weekday, openings };
  });
}

const marketPicture = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><rect width="16" height="9" fill="#cfe3dc"/>' +
    '<path d="M0 9V6l4-2 3 2 4-4 5 4v3z" fill="#1d5c4f"/><circle cx="13" cy="2" r="1" fill="#e8b13a"/></svg>',
)}`;

/** What boards of the fake town show beside the calls. */
export const fakePages: readonly SignagePage[] = [
  {
    ...{ id: 'personalversammlung', kind: 'announcement', zones: [], seconds: 15 },
    title: 'Personalversammlung am 11. März',
    text: 'Am Donnerstag, 11. März, ist das Bürgerbüro nur bis 10 Uhr geöffnet. Ausweise und Reisepässe können Sie an diesem Tag im Ortsamt Talheim abholen.',
  },
  {
    ...{ id: 'oeffnungszeiten', kind: 'hours', zones: [], seconds: 20 },
    title: 'Unsere Öffnungszeiten',
    hours: [
      { name: 'Pass- und Meldewesen', days: toWeek({ 2: '16:00', 4: '18:00' }) },
      { name: 'Verkehr und Fundsachen', days: toWeek({ 4: '18:00' }) },
    ],
  },
  {
    ...{ id: 'fruehlingsmarkt', kind: 'picture', zones: ['eingang'], seconds: 12 },
    title: 'Frühlingsmarkt auf dem Rathausplatz',
    picture: {
      src: marketPicture,
      alt: 'Plakat: Frühlingsmarkt am 20. März ab 10 Uhr auf dem Rathausplatz.',
    },
  },
  {
    ...{ id: 'wegweiser', kind: 'signpost', zones: ['eingang'], seconds: 15 },
    title: 'Wegweiser',
    signs: [
      { text: 'Schalter 1 bis 3, Pass- und Meldewesen', direction: 'left' },
      { text: 'Schalter 4 und 5, Verkehr und Fundsachen', direction: 'right' },
      { text: 'Staatsangehörigkeitsangelegenheiten und Einbürgerungen, Zimmer 3.117', direction: 'up' },
      { text: 'Fotoselbstbedienungsstation', direction: 'ahead' },
    ],
  },
];
