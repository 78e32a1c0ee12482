/** How many bytes a page may fetch for something. */
export interface Budget {
  readonly name: string;
  /** Source of the element, or of the loader. What it imports counts. */
  readonly entry: string;
  /** Sources that are fetched later, but in the course of what the name says. What they import counts too. */
  readonly fetches: readonly string[];
  /** kB (1,000 bytes), gzipped. */
  readonly most: number;
  /** What we would like to reach, in the same unit. */
  readonly stretch: number;
}

const elements = 'packages/components/src';
const calls = 'packages/client/src/resources/calls.ts';
const officeCalls = 'packages/client/src/resources/office-calls.ts';
const siteCalls = 'packages/client/src/resources/site-calls.ts';
const staffCalls = 'packages/client/src/resources/staff-calls.ts';
const bookingCourse = 'packages/client/src/booking/booking-course.ts';
const streams = 'packages/client/src/live/create-live.ts';
const hallStream = 'packages/client/src/live/create-hall-live.ts';
const laterSteps = `${elements}/slot-picker/later-steps.ts`;
const codeReader = `${elements}/kiosk-scanner/code-reader.ts`;
const codeDrawing = 'node_modules/qrcode/lib/browser.js';
const decoder = 'node_modules/qr-scanner/qr-scanner-worker.min.js';

/** Source of the loader; every element's budget contains it. */
export const loader = `${elements}/embed/wartemarke.ts`;

/**
 * The budgets of the embedded bundle: what a page in German fetches when all is well. Each contains the loader.
 * What only some pages need does not count: other languages, the sentences on errors, the form that pairs
 * a device. Of a kiosk, what somebody fetches who shows a code or draws a number counts; the keys for typing
 * a code come with the first who types one, booking with the first who books, and are not in these rows. Nor are the
 * switches, the help, the screen while nobody is there and the faces of refusals, which come behind the first face. Nor does
 * the drawing of a QR code while a citizen books, walks in or opens an appointment, nor what saves the booked one
 * as a file: all there is to read is there before it. Of a booking, what most people never open comes when they do:
 * search, calendar, questions, other offices, a lost time, a day without times, wrong fields, fields that are more than a
 * line of text, documents, proofs of work, and going on where a reload left it.
 */
export const budgets: readonly Budget[] = [
  { name: 'loader', entry: loader, fetches: [], most: 1.5, stretch: 1 },
  element('slot picker, first list', 'slot-picker', [officeCalls, calls], 30, 25),
  element('slot picker, whole flow', 'slot-picker', [officeCalls, calls, bookingCourse, laterSteps], 45, 38),
  element('appointment', 'appointment', [officeCalls, calls], 30, 25),
  element('appointment, code drawn', 'appointment', [officeCalls, calls, codeDrawing], 40, 36),
  element('ticket view', 'ticket-view', [streams], 25, 20),
  element('call board', 'call-board', [streams], 25, 18),
  element('kiosk without decoder', 'kiosk-scanner', [officeCalls, siteCalls, streams], 35, 30),
  element(
    'kiosk with decoder',
    'kiosk-scanner',
    [officeCalls, siteCalls, streams, codeReader, decoder],
    52,
    46,
  ),
  element('staff desk', 'staff-desk', [officeCalls, siteCalls, staffCalls, hallStream], 50, 40),
];

/** Budget of the SDK without any element: `createClient` with all calls and streams. */
export const sdkBudget = { name: 'SDK alone', most: 16, stretch: 14 };

function element(
  name: string,
  folder: string,
  fetches: readonly string[],
  most: number,
  stretch: number,
): Budget {
  return { name, entry: `${elements}/${folder}/${folder}.ts`, fetches, most, stretch };
}
