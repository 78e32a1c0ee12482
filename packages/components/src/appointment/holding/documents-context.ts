import type { HandedIn } from '@wartemarke/client';
import type { Document } from '@wartemarke/contract';
import type { Held } from './held.ts';

/** What was handed in with an appointment, and what still can be. */
export function toDocumentsContext({ words, appointment, state, store }: Held) {
  const { office, documentWishes, documents } = appointment;
  const handedIn = [...documents.map(toHandedIn), ...state.documents];
  return { words, office, flow: store, state: { documentWishes, documents: handedIn } };
}

function toHandedIn(document: Document): HandedIn {
  const { id, name, bytes } = document;
  return { key: id, name, bytes, sent: 1, document, problem: null };
}
