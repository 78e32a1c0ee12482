import * as z from 'zod/mini';

/** What has to be solved before something is asked for; opaque to whoever passes it on. */
export const challenge = z.object({ challenge: z.string() });
export type Challenge = z.infer<typeof challenge>;
