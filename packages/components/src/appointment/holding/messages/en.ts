import { plural } from '../../../locales/plural.ts';
import { messages as shared } from '../../../locales/shared/en.ts';
import type { HolderMessages } from './de.ts';

export const messages: HolderMessages = {
  ...shared,
  erasedTitle: 'Your data has been deleted',
  erasedHelp: 'The link to this appointment no longer works.',
  number: 'Your number',
  numberHelp: 'Please take a seat. Your number is called on the screen and here.',
  unconfirmedHelp: ({ until }) =>
    `Please open the link in our email, by ${until} at the latest. Only then does the appointment stand. No email? Please look in your spam folder too.`,
  confirmTitle: 'One step is missing',
  confirmHelp: ({ until }) =>
    `Please confirm the appointment, by ${until} at the latest. After that the time becomes free for others.`,
  confirm: 'Confirm appointment',
  confirming: 'Confirming …',
  changedTitle: 'Your appointment has a new time',
  changedHelp: ({ date, time }) =>
    `Before: ${date}, ${time}. If the appointment is in your calendar, please save it there again.`,
  optional: '(optional)',
  saveCalendar: 'Add to calendar',
  saveCode: 'Save QR code',
  print: 'Print',
  fileName: 'Appointment',
  change: 'Does it no longer suit you?',
  move: 'Move appointment',
  cancel: 'Cancel appointment',
  limitHelp: 'This appointment cannot be moved online any more. Please call us if you need another time.',
  noMoveHelp: 'This appointment cannot be moved online. Book a new one and then cancel this one, or call us.',
  data: 'Your data',
  dataHelp: 'See what is stored about this appointment, or delete it.',
  noDataHelp: 'You cannot view or delete your data online here. Please contact us about it.',
  saveData: 'All data as a file',
  erase: 'Delete everything',

  moveTitle: 'Move appointment',
  moveHelp: ({ date, time }) =>
    `You keep your present appointment until the new time is certain: ${date}, ${time}.`,
  movesLeft: ({ count }) =>
    plural('en', count, {
      one: 'You can move it online 1 more time.',
      other: `You can move it online ${count} more times.`,
    }),
  days: 'Free days',
  free: ({ count }) => plural('en', count, { one: '1 time', other: `${count} times` }),
  moreDays: 'Show more days',
  morning: 'Morning',
  afternoon: 'Afternoon',
  dayGone: 'Everything on this day has been taken meanwhile. Please choose another one.',
  nothingFree: 'No other time is free at the moment. You keep your present appointment.',
  chosenTitle: 'Move to this time?',
  before: 'Before',
  after: 'New',
  at: ({ date, time }) => `${date}, ${time}`,
  moveYes: 'Yes, move it',
  moveOther: 'Choose another time',
  moveNo: 'Keep the present appointment',
  moving: 'Moving …',

  cancelTitle: 'Do you want to cancel this appointment?',
  cancelHelp: 'The time becomes free for others. This cannot be undone.',
  cancelYes: 'Yes, cancel it',
  cancelNo: 'No, keep it',
  cancelling: 'Cancelling …',

  eraseTitle: 'Do you want to delete everything?',
  eraseAhead:
    'We will cancel the appointment and delete your details, documents and messages. The link will no longer work. This cannot be undone.',
  eraseOver:
    'We will delete your details, documents and messages. The link will no longer work. This cannot be undone.',
  eraseYes: 'Yes, delete everything',
  eraseNo: 'No, delete nothing',
  erasing: 'Deleting …',
};
