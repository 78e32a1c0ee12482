import type { endpoints, Role } from '@wartemarke/contract';

/** What an example of a call needs beside what its row says. Texts may hold variables of the shell. */
export interface Example {
  readonly query?: string;
  readonly body?: unknown;
  /** In whose name it is made, where several may; the first one of the row when left out. */
  readonly as?: Role;
  /** Path of the file that is sent, or where the file that is answered goes. */
  readonly file?: string;
}

const services = [{ id: 'registration', quantity: 1 }];
const contact = { name: 'Ada Beispiel', email: 'ada@town.example' };
const message = { message: 'Bitte bringen Sie den Mietvertrag mit.' };

/** An example of each call, on the sample town. */
export const examples: Readonly<Record<keyof typeof endpoints, Example>> = {
  listOffices: { query: 'language=en' },
  getOffice: { query: 'language=en' },
  listDays: { query: 'services=identity-card:2,passport' },
  listSlots: { query: 'services=registration&date=$DAY' },
  getToday: {},
  findEarliest: { query: 'services=identity-card' },
  getChallenge: { query: 'action=hold' },
  createHold: { as: 'clerk', body: { services, startAt: '$START' } },
  extendHold: {},
  releaseHold: {},
  createAppointment: { query: 'language=de', body: { hold: '$HOLD', contact } },
  getAppointment: { query: 'language=de' },
  confirmAppointment: {},
  moveAppointment: { body: { startAt: '$LATER' } },
  cancelAppointment: {},
  getCalendar: { file: 'appointment.ics' },
  getAppointmentData: {},
  eraseAppointmentData: {},
  addDocument: { as: 'appointment', body: { wish: 'landlord' }, file: 'docs/images/the-way.png' },
  removeDocument: { as: 'appointment' },
  joinWaitingList: {
    body: {
      services,
      fromDate: '$DAY',
      toDate: '$DAY',
      weekdays: [],
      part: 'any',
      contact: { name: 'Grace Beispiel', email: 'grace@town.example' },
      proof: '$PROOF',
    },
  },
  getWaitingEntry: {},
  acceptOffer: {},
  passOffer: {},
  leaveWaitingList: {},
  createCheckIn: { body: { code: '$CODE' } },
  drawTicket: { body: { services } },
  getTicket: {},
  leaveQueue: {},
  returnToQueue: {},
  getPushKey: {},
  subscribeTicket: {
    body: {
      language: 'de',
      endpoint: 'https://push.town.example/1',
      keys: { p256dh: 'BNcR…', auth: 'tBHI…' },
    },
  },
  createSignal: { body: { kind: 'help' } },
  answerSignal: {},
  endSignal: { as: 'clerk' },
  followTicket: {},
  followBoard: { as: 'board', query: 'language=de' },
  createSession: { body: { name: 'demo', password: '$PASSWORD' } },
  getSession: {},
  endSession: {},
  pairDevice: { body: { code: '$PAIRING' } },
  createPairingCode: { body: { kind: 'board', name: 'Halle', zone: 'waiting-1' } },
  followHall: {},
  callNext: {},
  recallTicket: {},
  startTicket: {},
  finishTicket: { body: { wrapUp: true } },
  missTicket: {},
  readmitTicket: {},
  callTicket: { body: { counter: 'counter-1' } },
  parkTicket: { body: { note: 'Holt eine Kopie.' } },
  transferTicket: { body: { queue: 'express' } },
  prioritizeTicket: { body: { priority: 'disability' } },
  setCounterState: { body: { state: 'open' } },
  setQueueState: { body: { state: 'paused', text: 'Wir sind gleich wieder da.' } },
  getInsights: { query: 'from=$TODAY&to=$TODAY' },
  getInsightsTable: { query: 'from=$TODAY&to=$TODAY', file: 'insights.csv' },
  changeDuration: { body: { durationMinutes: 15 } },
  simulateDay: { body: { date: '$TODAY', counters: 4 } },
  listDeskAppointments: { query: 'date=$DAY' },
  listRequests: {},
  acceptRequest: { body: message },
  declineRequest: { body: message },
  moveForCitizen: { body: { startAt: '$LATER', ...message } },
  cancelForCitizen: { body: message },
  checkDocuments: { body: { complete: true } },
  openDocument: { file: 'document.png' },
  listQueueDays: { query: 'from=$DAY&to=$DAY' },
  changeQueueDay: { body: { lanes: 3, reason: 'Zwei sind krank.', confirmed: true } },
  restoreQueueDay: {},
  previewMessage: { query: 'language=de' },
};

/** What each part of a path is in an example. */
export const pathValues: Readonly<Record<string, string>> = {
  office: 'buergerbuero',
  counter: 'counter-1',
  queue: 'service',
  service: 'registration',
  kind: 'confirmation',
  date: '$DAY',
  hold: '$HOLD',
  appointment: '$APPOINTMENT',
  document: '$DOCUMENT',
  entry: '$ENTRY',
  ticket: '$TICKET',
  signal: '$SIGNAL',
};

/** The variable that holds the token of each role. */
export const tokens: Readonly<Record<Exclude<Role, 'anyone'>, string>> = {
  hold: '$HOLD_TOKEN',
  appointment: '$APPOINTMENT_TOKEN',
  ticket: '$TICKET_TOKEN',
  waiting: '$ENTRY_TOKEN',
  kiosk: '$KIOSK',
  board: '$BOARD',
  clerk: '$CLERK',
};
