/** Pages that a text message leads to, by the one letter that stands for them. */
export const shortPages = { t: 'appointment', w: 'waiting' } as const;

/**
 * A page of a secret thing in few characters. The page behind the letter turns it into the long link; the secret stays in
 * the fragment.
 */
export function shortLink(
  publicUrl: string,
  letter: keyof typeof shortPages,
  { office, id, token }: { office: string; id: string; token: string },
): string {
  const shortId = Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url');
  return `${publicUrl}/${letter}#${office}.${shortId}.${token}`;
}
