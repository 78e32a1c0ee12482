import * as z from 'zod/mini';
import { count, slug } from './primitives.ts';

/** What a citizen has to bring, so that nobody must come twice. */
export const requirement = z.object({ name: z.string(), hint: z.optional(z.string()) });
export type Requirement = z.infer<typeof requirement>;

/** A booked service as the confirmation lists it. */
export const bookedService = z.object({
  id: slug,
  name: z.string(),
  quantity: count,
  requirements: z.array(requirement),
  fee: z.optional(z.string()),
});
export type BookedService = z.infer<typeof bookedService>;
