import * as z from 'zod/mini';
import { officeSummary } from './catalogue.ts';
import { slot } from './visit.ts';

/** The first slot at each office that handles these services, earliest first; offices without one come last. */
export const earliest = z.object({
  offices: z.array(z.object({ office: officeSummary, slot: z.nullable(slot) })),
});
export type Earliest = z.infer<typeof earliest>;
