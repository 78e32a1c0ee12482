import { randomUUID } from 'node:crypto';
import { document, problem, type Document, type Problem } from '@wartemarke/contract';
import type { Hold } from '@wartemarke/contract';

/** What is handed in, and how. */
export interface HandIn {
  readonly bytes: Buffer;
  readonly name?: string;
  readonly wish?: string;
  readonly token?: string;
  readonly key?: string;
}

/** The answer to a document that was handed in. */
export interface HandInAnswer {
  readonly status: number;
  readonly document?: Document;
  readonly problem?: Problem;
}

/** What a document is handed in with. */
export type Holder = Pick<Hold, 'office' | 'id' | 'token'>;

/** Address of the documents of a hold or an appointment. */
export const documentsUrl = (url: string, { office, id }: Holder): string =>
  `${url}/v1/offices/${office}/appointments/${id}/documents`;

/** Hands in a document as a page does. */
export async function handIn(url: string, holder: Holder, sent: HandIn): Promise<HandInAnswer> {
  const { bytes, name = 'Mietvertrag.pdf', wish, token = holder.token, key = randomUUID() } = sent;
  const body = new FormData();
  if (wish !== undefined) body.set('wish', wish);
  body.set('file', new Blob([new Uint8Array(bytes)]), name);
  const headers = { authorization: `Bearer ${token}`, 'idempotency-key': key };
  const response = await fetch(documentsUrl(url, holder), { method: 'POST', headers, body });
  const answer: unknown = await response.json();
  const isTaken = response.ok;
  return {
    status: response.status,
    ...(isTaken ? { document: document.parse(answer) } : { problem: problem.parse(answer) }),
  };
}
