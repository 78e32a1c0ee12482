import { plural } from '../../locales/plural.ts';
import { messages as shared } from '../../locales/shared/en.ts';
import type { StaffDeskMessages } from './de.ts';

export const messages: StaffDeskMessages = {
  ...shared,
  offline: 'This computer has no connection at the moment. Nothing is lost. Please try again shortly.',
  name_required: 'Please enter your sign-in name.',
  password_required: 'Please enter your password.',
  ticket_state: 'That was out of date. This is how your counter stands now.',

  signInTitle: 'Sign in',
  signInHelp: 'Staff desk',
  signInAgain: 'Your session has ended. Please sign in again to go on where you were.',
  keptPlace: ({ counter }) => `${counter} is still yours.`,
  keptTicket: ({ counter, number }) => `${counter} and number ${number} are still yours.`,
  signInName: 'Sign-in name',
  password: 'Password',
  signIn: 'Sign in',
  signOut: 'Sign out',

  placeTitle: 'At which counter do you work?',
  placeLast: 'last time',
  placeNone: 'No counter has been set up for you here yet. Please ask your administration.',
  sound: 'Sound for new numbers',
  leavePlace: 'Change counter',

  views: 'Views',
  callView: 'Calling',
  appointmentsView: 'Appointments',
  requestsView: 'Requests',
  capacityView: 'Capacity',
  openRequests: ({ count }) => plural('en', count, { one: '1 is open', other: `${count} are open` }),

  mine: 'At your counter',
  free: 'Your counter is free',
  next: ({ number }) => `Next: ${number}`,
  nobody: 'Nobody is waiting',
  nobodyHelp: 'You will see it here as soon as somebody comes.',
  called: 'Called',
  calledAgain: ({ times }) => `Call no. ${times}`,
  serving: 'Being served',
  since: ({ minutes }) => (minutes < 1 ? 'just now' : `for ${say(minutes)}`),

  callNext: 'Call the next number',
  recall: 'Call again',
  start: 'Begin service',
  finish: 'Finish service',
  miss: 'Did not come',
  missTitle: ({ number }) => `Did ${number} not come?`,
  missHelp: 'The number will no longer be valid.',
  missYes: 'Yes, did not come',
  missNo: 'No, keep waiting',
  queueEmpty: 'Nobody is waiting in your queues at the moment.',

  name: 'Name',
  appointment: 'Appointment',
  noAppointment: 'none',
  walkIn: 'Walk-in',
  waited: 'Waited',
  length: ({ minutes }) => (minutes < 1 ? 'under 1 min' : say(minutes)),
  note: 'Note',
  concerns: 'Services',
  check: 'Brought along?',
  fee: 'Fee',

  waitingTitle: 'Waiting list',
  waitingMore: ({ count }) =>
    plural('en', count, { one: 'and 1 more number', other: `and ${count} more numbers` }),
  waitingOthers: ({ count }) =>
    plural('en', count, {
      one: '1 number waits for other counters',
      other: `${count} numbers wait for other counters`,
    }),
  waits: ({ minutes }) => (minutes < 1 ? 'just arrived' : `waiting ${say(minutes)}`),
  queuesTitle: 'Queues',
  waiting: ({ count }) =>
    count === 0 ? 'nobody is waiting' : plural('en', count, { one: '1 waiting', other: `${count} waiting` }),
  wait: ({ from, to }) => (from === to ? `about ${to} min` : `about ${from} to ${to} min`),
  paused: 'on a break',
  closing: 'no new numbers',
  closed: 'closed',
  countersTitle: 'Other counters',
  counterFree: 'free',

  newcomer: ({ number }) => `${number} is waiting now.`,
  calledNews: ({ number, concern }) => `${number} is called. ${concern}.`,
  recallNews: ({ number, times }) => `Call no. ${times} of ${number}.`,
  servingNews: ({ number }) => `${number} is being served.`,
};

function say(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return hours > 0 ? `${hours}:${String(minutes % 60).padStart(2, '0')} h` : `${minutes} min`;
}
