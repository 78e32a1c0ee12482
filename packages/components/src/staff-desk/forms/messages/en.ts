import { messages as shared } from '../../../locales/shared/en.ts';
import type { FormsMessages } from './de.ts';

export const messages: FormsMessages = {
  ...shared,
  back: 'Not now',
  apply: 'Apply',
  note: 'Note (optional)',
  noteHint: 'For whoever goes on with it. The visitor does not see it.',

  close: 'Close',
  callChosen: ({ number }) => `Call ${number}`,
  callBack: ({ number }) => `Call ${number} back`,
  callLater: ({ number }) => `You can call ${number} as soon as your counter is free.`,
  readmit: ({ number }) => `Let ${number} wait again`,
  prioritize: 'Priority',

  servicesTitle: 'What was really done?',
  servicesYes: 'Finish with this',
  servicesWrapUp: 'Finish with this, then work on the case',
  servicesNone: 'Please name at least one service that was done.',

  parkTitle: ({ number }) => `Put ${number} aside`,
  parkYes: 'Put aside',

  transferTitle: ({ number }) => `Pass ${number} on`,
  transferYes: 'Pass on',
  target: 'Where to?',
  targetNone: 'Please choose',
  targetMissing: 'Please choose where it goes on.',
  counters: 'Counters',
  queues: 'Queues',
  otherOffice: 'Another office',

  priorityTitle: ({ number }) => `Why is ${number} served earlier?`,
  prepared: 'Prepared',
  preparedHelp: 'Photo and fingerprints were taken at the station already.',
  documents: 'Documents complete',
  documentsHelp: 'Everything was checked before.',
  disability: 'Disability',
  disabilityHelp: 'Waiting for long cannot be expected.',
  staff: 'Other reasons',
  staffHelp: 'The staff has decided so.',
  none: 'No priority',

  queueTitle: ({ name }) => `How does “${name}” stand?`,
  open: 'Open',
  openHelp: 'By the opening hours.',
  paused: 'Break',
  pausedHelp: 'Nobody is called. Numbers are still given out.',
  closing: 'Let it run out',
  closingHelp: 'Who waits is served. There are no new numbers.',
  closed: 'Closed',
  closedHelp: 'It is over for today.',
  text: 'What shall those who wait read? (optional)',
  textHint: 'It is shown on the board, at the kiosk and on the phone.',
};
