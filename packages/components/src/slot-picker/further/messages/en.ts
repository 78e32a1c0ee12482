import { plural } from '../../../locales/plural.ts';
import { messages as shared } from '../../../locales/shared/en.ts';
import type { FurtherMessages } from './de.ts';

export const messages: FurtherMessages = {
  ...shared,
  found: ({ count }) =>
    count === 0
      ? 'No service found'
      : plural('en', count, { one: '1 service found', other: `${count} services found` }),
  foundNothing: 'Please try another word, or look at the whole list. We also help by phone.',
  showAll: 'Show all services',

  addButton: 'Add',
  blocked_other_queue: 'own appointment, other counter',
  blocked_not_combinable: 'only in an appointment of its own',
  blocked_too_many: ({ count }) => `One appointment holds at most ${count} services.`,
  blocked_season: 'no appointments at the moment',
  blocked_link: 'done online',
  questions: 'A few questions',
  questionsHelp: 'So that you only bring what is needed. You need not answer.',

  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  keyFree: 'with a figure: so many free times',
  monthEmpty: ({ month, reason }) => `${month}: nothing free (${reason}).`,

  nothingFree: 'Nothing is free at the moment. Appointments are often cancelled: please look again later.',
  nothingInSeason: 'There are no appointments for this service at the moment.',
  opens: ({ date }) => `Appointments can be booked from ${date}.`,
  otherWaysAlone: 'What you can do now',

  at: ({ date, time }) => `${date}, ${time}`,
  holdAgain: ({ time }) => `Reserve ${time} again`,

  onlyHere: 'Only this office handles this service.',
  earliestAt: ({ date, time }) => `Earliest appointment: ${date}, ${time}`,
  earliestNone: 'Nothing is free there at the moment.',
  thisOffice: 'The office you chose',
  goThere: 'Book there',

  saveCalendar: 'Add to calendar',
  saveCode: 'Save QR code',
  print: 'Print',
  fileName: 'Appointment',
};
