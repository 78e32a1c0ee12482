/** How many bytes a page may fetch for something. */
export interface Budget {
  readonly name: string;
  /** Source of the element, or of the loader. */
  readonly entry: string;
  /** What is fetched later or not at all; everything else that can be fetched counts. */
  readonly later: RegExp;
  /** kB (1,000 bytes), gzipped. */
  readonly most: number;
  /** What we would like to reach, in the same unit. */
  readonly stretch: number;
}

const sources = 'packages/components/src';

/** The other languages, and the sentences for when something goes wrong. */
const words = /\/messages\/(?!de\.)|\/locales\/(shared|errors)\//;
const firstCall = /^(?!node_modules\/ky\/)/;
const everything = /^/;

function beside(...patterns: readonly RegExp[]): RegExp {
  return new RegExp([words, ...patterns].map(({ source }) => source).join('|'));
}

/** Source of the loader; every element's budget contains it. */
export const loader = `${sources}/embed/wartemarke.ts`;

/** The budgets of the embedded bundle. */
export const budgets: readonly Budget[] = [
  { name: 'loader', entry: loader, later: everything, most: 1.5, stretch: 1 },
  element('slot picker, first list', 'slot-picker', firstCall, 30, 25),
  element('slot picker, whole flow', 'slot-picker', beside(/proof|upload|ticket-view/), 45, 38),
  element('appointment', 'appointment', beside(/ticket-view/), 30, 25),
  element('ticket view', 'ticket-view', words, 25, 20),
  element('call board', 'call-board', words, 25, 18),
  element('kiosk without decoder', 'kiosk-scanner', beside(/qr-scanner|code-reader/), 35, 30),
  element('kiosk with decoder', 'kiosk-scanner', words, 52, 46),
  element('staff desk', 'staff-desk', words, 50, 40),
];

/** Budget of the SDK without any element. */
export const sdkBudget = { name: 'SDK alone', most: 16, stretch: 14 };

function element(name: string, folder: string, later: RegExp, most: number, stretch: number): Budget {
  return { name, entry: `${sources}/${folder}/${folder}.ts`, later, most, stretch };
}
