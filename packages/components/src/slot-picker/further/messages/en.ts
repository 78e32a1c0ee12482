import { plural } from '../../../locales/plural.ts';
import { messages as shared } from '../../../locales/shared/en.ts';
import type { FurtherMessages } from './de.ts';

export const messages: FurtherMessages = {
  ...shared,
  presetUnknown: 'The linked service is no longer offered here. Please choose one from the list.',
  presetElsewhere: 'You do not need an appointment here for this:',

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

  closedOn: ({ date }) => `We are closed on ${date}.`,
  holidayOn: ({ date }) => `${date} is a public holiday. We are closed.`,
  fullOn: ({ date }) => `${date} is fully booked.`,
  not_yetOn: ({ date }) => `Appointments on ${date} are not open for booking yet.`,
  pastOn: ({ date }) => `Nothing can be booked any more on ${date}.`,
  horizonOn: ({ date }) => `${date} cannot be booked yet.`,
  seasonOn: ({ date }) => `There are no appointments for this service on ${date}.`,

  nothingFree: 'Nothing is free at the moment. Appointments are often cancelled: please look again later.',
  nothingInSeason: 'There are no appointments for this service at the moment.',
  opens: ({ date }) => `Appointments can be booked from ${date}.`,
  otherWaysAlone: 'What you can do now',

  at: ({ date, time }) => `${date}, ${time}`,
  holdAgain: ({ time }) => `Reserve ${time} again`,

  errorsTitle: 'Please check your details',

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
