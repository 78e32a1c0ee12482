import { addDocument, openDocument, removeDocument } from '@wartemarke/contract';
import { holderToken, type Caller } from '../access/caller.ts';
import type { Routes } from '../http/routes.ts';
import type { Documents } from './documents.ts';

const toOpened = (params: { office: string; appointment: string }, caller: Caller) => ({
  office: params.office,
  id: params.appointment,
  token: holderToken(caller),
});

/** Binds documents. */
export function bindDocuments(
  { route, upload, file }: Pick<Routes, 'route' | 'upload' | 'file'>,
  documents: Documents,
): void {
  upload(
    addDocument,
    ({ params, caller }) => documents.admit(toOpened(params, caller)),
    ({ params, caller, body, file: sent, ...call }) =>
      documents.add(toOpened(params, caller), { file: sent, wish: body.wish }, call),
  );
  route(removeDocument, ({ params, caller, ...call }) =>
    documents.remove(toOpened(params, caller), params.document, call),
  );
  file(openDocument, ({ params }) =>
    documents.open({ office: params.office, appointment: params.appointment, id: params.document }),
  );
}
