import { plural } from '../../../locales/plural.ts';
import { messages as shared } from '../../../locales/shared/en.ts';
import { messages as appointment } from '../../appointment/messages/en.ts';
import type { ReceptionMessages } from './de.ts';

export const messages: ReceptionMessages = {
  ...shared,
  ...appointment,
  too_early: ({ fromTime }) =>
    fromTime
      ? `It is too early for this appointment. Check-in is possible from ${fromTime}.`
      : 'It is too early for this appointment.',
  appointment_cancelled: 'This appointment is cancelled. Draw a number, or book a new one.',
  return_over: 'This number was called, and the time to come back is over. Draw a new one.',
  services_not_combinable: 'These services belong to different queues. Draw two numbers.',

  title: 'Reception',
  queues: 'How the queues stand',
  waiting: ({ count }) =>
    count === 0 ? 'nobody is waiting' : plural('en', count, { one: '1 waiting', other: `${count} waiting` }),
  wait: ({ from, to }) => (from === to ? `wait of about ${to} min` : `wait of about ${from} to ${to} min`),
  paused: 'on a break, numbers are given out',
  closing: 'no new numbers',
  closed: 'closed',
  full: 'all numbers are given out',
  not_today: 'whoever comes now is not served today',

  withAppointment: 'With an appointment',
  search: 'Name, code or phone',
  dueNow: 'Expected about now:',
  dueNone: 'Nobody is expected about now. Search for the name.',
  foundCount: ({ count }) => plural('en', count, { one: '1 found', other: `${count} found` }),
  foundNone: 'Nobody with this name or code has an appointment today.',
  here: ({ number }) => `here, ${number}`,

  withoutAppointment: 'Without an appointment',
  serviceMissing: 'Please choose a service first.',
  nameField: 'Name (optional)',
  noteField: 'Note for the counter (optional)',
  priorityField: 'Priority',
  none: 'none',
  prepared: 'prepared',
  documents: 'documents complete',
  disability: 'disability',
  staff: 'other reasons',
  draw: 'Draw a number',
  drawAnyway: 'Draw it anyway',
  book: 'Book an appointment',
  back: 'Not now',
  closedHelp: 'This queue gives out no numbers now. Book an appointment.',
  fullHelp: 'All numbers of today are given out. Do you want to draw one anyway?',
  notTodayHelp: 'Whoever draws a number now will probably not be served today. Draw one anyway?',

  numberOf: 'Number',
  again: 'Was checked in already. The number stays valid.',
  codeOf: ({ number }) => `QR code of number ${number}`,
  scan: 'Scan it to follow the line on the phone',
  done: 'Done, next person',
  print: 'Print',
  openTicket: 'Open the ticket',
};
