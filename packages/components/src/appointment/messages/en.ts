import { messages as shared } from '../../locales/shared/en.ts';
import type { AppointmentMessages } from './de.ts';

export const messages: AppointmentMessages = {
  ...shared,
  unconfirmed: 'Not confirmed yet',
  requested: 'Appointment requested',
  confirmed: 'Appointment confirmed',
  held: 'Not booked yet',
  arrived: 'You are checked in',
  finished: 'Appointment done',
  expired: 'Not booked',
  cancelled: 'Appointment cancelled',
  missed: 'Appointment missed',
  requestedHelp:
    'We have your request. We will check it and let you know. Only then does the appointment stand.',
  heldHelp: 'This appointment is only reserved. Please finish the booking.',
  finishedHelp: 'Thank you for coming.',
  expiredHelp: 'The reservation has run out. If you still want to come, book a new appointment.',
  cancelledHelp: 'There is nothing else to do. If you still want to come, book a new appointment.',
  missedHelp: 'We did not meet you. If you still want to come, book a new appointment.',
  bookNew: 'Book a new appointment',
  messageTitle: 'What the office writes to you',

  duration: ({ minutes }) => `Takes about ${minutes} minutes`,
  localTime: ({ city }) => `Local time in ${city}`,
  where: 'Where',
  phone: 'Phone',
  bookedFor: 'Booked for',
  concern: 'Concern',
  code: 'Your code',
  codeHelp: 'Check in at the kiosk in the entrance: show it the QR code, or enter the code.',
  qr: ({ code }) => `QR code for checking in at the kiosk, it stands for ${code}`,
  reminders: 'We will remind you of the appointment in good time.',
  noReminders: 'You will not get a reminder. It is best to make a note of the appointment.',
  bring: 'What to bring',
  bringNothing: 'Nothing is stated here. If in doubt, please ask us beforehand.',
  quantity: ({ count }) => `${count} ×`,
  fee: ({ fee }) => `Fee: ${fee}`,

  linkTitle: 'The link to your appointment is missing here',
  linkHelp: 'Please open the whole link from your confirmation.',
};
