import type { Client } from '../client.ts';
import type { FakeTransport } from './fake-control.ts';
import * as arriving from './town/arriving.ts';
import * as calling from './town/calling.ts';
import { setCounterState } from './town/counters.ts';
import { setQueueState } from './town/queues.ts';
import * as signals from './town/signals.ts';
import type { TownState } from './town/state.ts';
import * as tickets from './town/tickets.ts';
import { transferTicket } from './town/transfer.ts';

type SiteCalls = Pick<Client, 'checkIns' | 'tickets' | 'counters' | 'queues' | 'signals' | 'push'>;
type CitizenVerb = 'draw' | 'get' | 'leave' | 'return' | 'subscribe';

/** What is said to the fake town on site, by citizens and clerks. */
export function createFakeSiteCalls(t: FakeTransport, town: TownState): SiteCalls {
  return {
    checkIns: {
      create: (id, request, o) =>
        t.say('checkIns.create', [id, request], o, () => arriving.createCheckIn(town, id, request)),
    },
    tickets: { ...createHolderCalls(t, town), ...createTicketSteps(t, town) },
    counters: {
      callNext: (id, counter, o) =>
        t.say('counters.callNext', [id, counter], o, () => calling.callNext(town, id, counter)),
      setState: (id, counter, change, o) =>
        t.say('counters.setState', [id, counter, change], o, () =>
          setCounterState(town, id, counter, change),
        ),
    },
    queues: {
      setState: (id, queue, change, o) =>
        t.say('queues.setState', [id, queue, change], o, () => setQueueState(town, id, queue, change)),
    },
    signals: {
      create: (id, request, o) =>
        t.say('signals.create', [id, request], o, () => signals.createSignal(town, id, request)),
      answer: (place, o) => t.say('signals.answer', [place], o, () => signals.answerSignal(town, place)),
      end: (place, o) => t.say('signals.end', [place], o, () => signals.endSignal(town, place)),
    },
    push: { key: (o) => t.say('push.key', [], o, () => ({ key: town.site.pushKey })) },
  };
}

function createHolderCalls(t: FakeTransport, town: TownState): Pick<Client['tickets'], CitizenVerb> {
  return {
    draw: (id, request, o) =>
      t.say('tickets.draw', [id, request], o, () => arriving.drawTicket(town, id, request)),
    get: (access, o) => t.say('tickets.get', [access], o, () => tickets.getTicket(town, access)),
    leave: (access, o) => t.say('tickets.leave', [access], o, () => tickets.leaveQueue(town, access)),
    return: (access, o) => t.say('tickets.return', [access], o, () => tickets.returnToQueue(town, access)),
    subscribe: (wish, o) => t.say('tickets.subscribe', [wish], o, () => tickets.subscribeTicket(town, wish)),
  };
}

function createTicketSteps(t: FakeTransport, town: TownState): Omit<Client['tickets'], CitizenVerb> {
  return {
    call: (wish, o) => t.say('tickets.call', [wish], o, () => calling.callTicket(town, wish)),
    recall: (place, o) => t.say('tickets.recall', [place], o, () => calling.recallTicket(town, place)),
    start: (place, o) => t.say('tickets.start', [place], o, () => calling.startTicket(town, place)),
    finish: (wish, o) => t.say('tickets.finish', [wish], o, () => calling.finishTicket(town, wish)),
    miss: (place, o) => t.say('tickets.miss', [place], o, () => calling.missTicket(town, place)),
    park: (wish, o) => t.say('tickets.park', [wish], o, () => calling.parkTicket(town, wish)),
    transfer: (wish, o) => t.say('tickets.transfer', [wish], o, () => transferTicket(town, wish)),
    prioritize: (wish, o) =>
      t.say('tickets.prioritize', [wish], o, () => calling.prioritizeTicket(town, wish)),
    readmit: (place, o) => t.say('tickets.readmit', [place], o, () => calling.readmitTicket(town, place)),
  };
}
