import * as z from 'zod/mini';

/** What a proof of work is asked for. */
export type ProvenAction = 'hold' | 'wait';

const actions = ['hold', 'wait'] as const;

// The parameters are those that were signed: whatever else is sent in them breaks the signature or is left out.
const payload = z.object({
  challenge: z.object({
    parameters: z.object({
      algorithm: z.string(),
      nonce: z.string(),
      salt: z.string(),
      cost: z.number(),
      keyLength: z.number(),
      keyPrefix: z.string(),
      keySignature: z.string(),
      data: z.object({ office: z.string(), action: z.enum(actions), expiresAt: z.number() }),
    }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.number(), derivedKey: z.string() }),
});

/** A solved challenge as it was sent, not yet verified. */
export type SentProof = z.infer<typeof payload>;

/** Reads a proof: base64 of the JSON that ALTCHA's clients write, in either alphabet. `undefined` for anything else. */
export function readProof(text: string): SentProof | undefined {
  try {
    return payload.safeParse(JSON.parse(Buffer.from(text, 'base64').toString('utf8'))).data;
  } catch {
    return undefined;
  }
}
