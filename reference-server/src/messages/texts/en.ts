import type { MessageTexts } from './texts.ts';

export const texts: MessageTexts = {
  greet: ({ name }) => `Dear ${name},`,
  greetAnybody: 'Hello,',
  moment: ({ date, time }) => `${date}, ${time}`,
  time: ({ time }) => time,
  period: ({ from, to }) => `${from} to ${to}`,
  kinds: {
    confirmation: {
      subject: ({ when, office }) => `Your appointment is confirmed: ${when}, ${office}`,
      title: 'Your appointment is confirmed',
      lead: () => 'We look forward to seeing you.',
      short: ({ when, place, code }) => `Appointment ${when}${place}. Code ${code}.`,
    },
    activation: {
      subject: ({ when, office }) => `Please confirm your appointment: ${when}, ${office}`,
      title: 'Please confirm your appointment',
      lead: ({ until }) =>
        `We are keeping this time for you. The appointment is only valid once you have confirmed it. You can do so until ${until}.`,
      short: ({ when, place, until }) => `Confirm appointment ${when}${place} by ${until}:`,
    },
    acknowledgement: {
      subject: ({ when, office }) => `We have received your request: ${when}, ${office}`,
      title: 'We have received your request',
      lead: () =>
        'We are keeping this time for you while we look at your request. We will write to you. The appointment is only valid once we have accepted it.',
      short: ({ when, place }) => `Request ${when}${place} received, we will reply.`,
    },
    moved: {
      subject: ({ when, office }) => `Your appointment has a new time: ${when}, ${office}`,
      title: 'Your appointment has a new time',
      lead: ({ earlier }) =>
        earlier ? `The earlier time no longer applies: ${earlier}.` : 'The earlier time no longer applies.',
      short: ({ when, place, code }) => `New time: ${when}${place}. Code ${code}.`,
    },
    cancelled: {
      subject: ({ when, office }) => `Your appointment is cancelled: ${when}, ${office}`,
      title: 'Your appointment is cancelled',
      lead: () => 'This appointment will not take place. You can book a new one at any time.',
      short: ({ when, place }) => `Cancelled: appointment ${when}${place}.`,
    },
    declined: {
      subject: ({ when, office }) => `We could not accept your request: ${when}, ${office}`,
      title: 'Unfortunately we could not accept your request',
      lead: () => 'You do not have an appointment at this time. Please choose another time.',
      short: ({ when, place }) => `Sorry, no appointment ${when}${place}.`,
    },
    reminder: {
      subject: ({ when, office }) => `A reminder of your appointment: ${when}, ${office}`,
      title: 'Your appointment is coming up',
      lead: () => 'This is a reminder of your appointment. If you cannot come, please cancel it.',
      short: ({ when, place, code }) => `Reminder: appt ${when}${place}. Code ${code}.`,
    },
    waiting: {
      subject: ({ office }) => `You are on the waiting list: ${office}`,
      title: 'You are on the waiting list',
      lead: () => 'As soon as a time that suits you becomes free, we will send you a message.',
      short: ({ place }) => `You are on the waiting list${place}.`,
    },
    offer: {
      subject: ({ when, office }) => `An appointment is free: ${when}, ${office}`,
      title: 'An appointment has become free',
      lead: ({ until }) =>
        `We are keeping this time for you until ${until}. After that we will offer it to the next person.`,
      short: ({ when, place, until }) => `Free: ${when}${place}. Accept by ${until}.`,
    },
  },
  labels: {
    date: 'Date',
    time: 'Time',
    concern: 'Service',
    place: 'Place',
    phone: 'Phone',
    directions: 'How to find us',
    bring: 'What to bring',
    fee: 'Fee',
    hint: 'Good to know',
    code: 'Your code for checking in',
    officeSays: 'The office writes to you',
    days: 'Days',
    weekdays: 'Weekdays',
    dayPart: 'Time of day',
  },
  dayParts: { any: 'all day', morning: 'in the morning', afternoon: 'in the afternoon' },
  actions: {
    see: 'View appointment',
    confirm: 'Confirm appointment',
    book: 'Book a new appointment',
    seeEntry: 'View your place on the list',
    seeOffer: 'View and accept the appointment',
  },
  qr: 'QR code for checking in',
  codeHelp: 'Hold the QR code in front of the scanner at the terminal, or tell the code to our staff.',
  manageHelp: 'On that page you can also move or cancel the appointment.',
  entryHelp: 'On that page you can also leave the waiting list.',
  unasked: 'You did not book an appointment? Then there is nothing to do: the time is released by itself.',
  stillUnconfirmed:
    'Please remember to confirm the appointment, with the link in the message that we sent you when you booked.',
  stillRequested:
    'We are still looking at your request. The appointment is only valid once we have accepted it.',
  keepLink: 'Please do not pass this message on: whoever has the link can change your appointment.',
  automatic: 'This message was sent automatically.',
  questions: ({ contact }) => `If you have questions, we are happy to help: ${contact}`,
  called: {
    title: ({ number }) => `Number ${number}: it is your turn`,
    body: ({ counter, way }) => [`Please come now: ${counter}.`, way].filter(Boolean).join(' '),
  },
};
