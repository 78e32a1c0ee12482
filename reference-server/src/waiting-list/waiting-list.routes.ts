import {
  acceptOffer,
  getWaitingEntry,
  joinWaitingList,
  leaveWaitingList,
  passOffer,
} from '@wartemarke/contract';
import { holderToken, type Caller } from '../access/caller.ts';
import type { Route } from '../http/routes.ts';
import type { WaitingList } from './waiting-list.ts';

const opened = ({ params, caller }: { params: { office: string; entry: string }; caller: Caller }) => ({
  office: params.office,
  id: params.entry,
  token: holderToken(caller),
});

/** Binds the waiting list. */
export function bindWaitingList(route: Route, waitingList: WaitingList): void {
  route(joinWaitingList, (call) =>
    waitingList.join(call.params.office, call.body, call.query.language, call),
  );
  route(getWaitingEntry, (call) => waitingList.show(opened(call), call.query.language, call.now));
  route(acceptOffer, (call) => waitingList.accept(opened(call), call.query.language, call));
  route(passOffer, (call) => waitingList.pass(opened(call), call.query.language, call));
  route(leaveWaitingList, (call) => waitingList.leave(opened(call), call));
}
