import * as z from 'zod/mini';
import { instant, slug, uuid } from './primitives.ts';

/** What somebody is called for: help at a kiosk, an emergency at a counter, a printer that does not print. */
export const signalKind = z.enum(['help', 'emergency', 'printer']);
export type SignalKind = z.infer<typeof signalKind>;

/** A call for the people who work in the office. */
export const signal = z.object({
  id: uuid,
  kind: signalKind,
  /** Name of the kiosk or counter that it comes from; absent for a kiosk without a name. */
  place: z.optional(z.string()),
  /** Id of the counter, where it comes from one. */
  counter: z.optional(slug),
  zone: z.optional(slug),
  at: instant,
  /** Since when somebody is on the way; null before. */
  answeredAt: z.nullable(instant),
});
export type Signal = z.infer<typeof signal>;

/** A new signal. Kiosks ask for help and report printers; clerks say from which counter they call. */
export const signalRequest = z.object({ kind: signalKind, counter: z.optional(slug) });
export type SignalRequest = z.infer<typeof signalRequest>;
