import type { Client } from '../client.ts';
import { apiErrorOf } from './api-error-of.ts';
import type { FakeTransport } from './fake-control.ts';
import * as desk from './town/desk.ts';
import * as insights from './town/insights.ts';
import { changeQueueDay, listQueueDays, previewMessage, restoreQueueDay } from './town/queue-days.ts';
import { createPairingCode, createSession, fakeClerk, pairDevice } from './town/staff.ts';
import type { TownState } from './town/state.ts';

/** What clerks and devices say to the fake town. */
export function createFakeStaffCalls(
  t: FakeTransport,
  town: TownState,
): Pick<Client, 'sessions' | 'devices' | 'desk' | 'insights'> {
  return {
    sessions: {
      create: (signIn, o) =>
        t.say('sessions.create', [signIn], o, () => {
          const session = createSession(town, signIn);
          town.isStaffed = true;
          return session;
        }),
      current: (o) =>
        t.say('sessions.current', [], o, () => {
          if (!town.isStaffed) throw apiErrorOf('sign_in_required');
          return fakeClerk;
        }),
      end: (o) =>
        t.say('sessions.end', [], o, () => {
          town.isStaffed = false;
        }),
    },
    devices: {
      pair: (request, o) => t.say('devices.pair', [request], o, () => pairDevice(town, request)),
      createCode: (id, kind, { device, ...o } = {}) => {
        const said = [id, kind, ...(device ? [device] : [])];
        return t.say('devices.createCode', said, o, () => createPairingCode(town, id, { kind, ...device }));
      },
    },
    desk: createDeskCalls(t, town),
    insights: {
      get: (id, range, o) =>
        t.say('insights.get', [id, range], o, () => insights.getInsights(town, id, range)),
      table: (id, range, o) =>
        t.say('insights.table', [id, range], o, () => insights.getInsightsTable(town, id, range)),
      changeDuration: (id, service, change, o) =>
        t.say('insights.changeDuration', [id, service, change], o, () =>
          insights.changeDuration(town, id, service, change),
        ),
      whatIf: (id, question, o) =>
        t.say('insights.whatIf', [id, question], o, () => insights.simulateDay(town, id, question)),
    },
  };
}

function createDeskCalls(t: FakeTransport, town: TownState): Client['desk'] {
  return {
    appointments: (id, date, o) =>
      t.say('desk.appointments', [id, date], o, () => desk.listDay(town, id, date)),
    requests: (id, o) => t.say('desk.requests', [id], o, () => desk.listRequests(town, id)),
    accept: (wish, o) => t.say('desk.accept', [wish], o, () => desk.acceptRequest(town, wish)),
    decline: (wish, o) => t.say('desk.decline', [wish], o, () => desk.declineRequest(town, wish)),
    move: (wish, o) => t.say('desk.move', [wish], o, () => desk.moveForCitizen(town, wish)),
    cancel: (wish, o) => t.say('desk.cancel', [wish], o, () => desk.cancelForCitizen(town, wish)),
    check: (wish, o) => t.say('desk.check', [wish], o, () => desk.checkDocuments(town, wish)),
    document: (wish, o) => t.say('desk.document', [wish], o, () => desk.openDocument(town, wish)),
    days: (id, range, o) => t.say('desk.days', [id, range], o, () => listQueueDays(town, id, range)),
    changeDay: (place, change, o) =>
      t.say('desk.changeDay', [place, change], o, () => changeQueueDay(town, place, change)),
    restoreDay: (place, o) => t.say('desk.restoreDay', [place], o, () => restoreQueueDay(town, place)),
    message: (id, kind, o) => t.say('desk.message', [id, kind], o, () => previewMessage(town, id, kind)),
  };
}
