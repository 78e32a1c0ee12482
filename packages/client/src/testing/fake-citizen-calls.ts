import type { Client } from '../client.ts';
import type { FakeTransport } from './fake-control.ts';
import * as appointments from './town/appointments.ts';
import { findEarliest, listDays, listSlots } from './town/availability.ts';
import * as booking from './town/booking.ts';
import { getChallenge } from './town/challenges.ts';
import * as documents from './town/documents.ts';
import { toSummary } from './town/office-summary.ts';
import { findOffice, type TownState } from './town/state.ts';
import { getToday } from './town/today.ts';
import * as waiting from './town/waiting-list.ts';

type CitizenCalls = Pick<
  Client,
  'offices' | 'availability' | 'challenges' | 'holds' | 'appointments' | 'documents' | 'waitingList'
>;

/** What citizens say to the fake town from home. */
export function createFakeCitizenCalls(t: FakeTransport, town: TownState): CitizenCalls {
  return {
    offices: {
      list: (o) => t.say('offices.list', [], o, () => ({ offices: town.offices.map(toSummary) })),
      get: (id, o) => t.say('offices.get', [id], o, () => findOffice(town, id)),
    },
    availability: createAvailabilityCalls(t, town),
    challenges: {
      get: (id, action, o) => t.say('challenges.get', [id, action], o, () => getChallenge(town, id)),
    },
    holds: {
      create: (id, wish, o) => t.say('holds.create', [id, wish], o, () => booking.createHold(town, id, wish)),
      extend: (hold, o) => t.say('holds.extend', [hold], o, () => booking.extendHold(town, hold)),
      release: (hold, o) => t.say('holds.release', [hold], o, () => booking.releaseHold(town, hold)),
    },
    appointments: createAppointmentCalls(t, town),
    documents: createDocumentCalls(t, town),
    waitingList: {
      join: (id, wish, o) =>
        t.say('waitingList.join', [id, wish], o, () => waiting.joinWaitingList(town, id, wish)),
      get: (entry, o) => t.say('waitingList.get', [entry], o, () => waiting.getWaitingEntry(town, entry)),
      accept: (entry, o) => t.say('waitingList.accept', [entry], o, () => waiting.acceptOffer(town, entry)),
      pass: (entry, o) => t.say('waitingList.pass', [entry], o, () => waiting.passOffer(town, entry)),
      leave: (entry, o) =>
        t.say('waitingList.leave', [entry], o, () => waiting.leaveWaitingList(town, entry)),
    },
  };
}

function createAvailabilityCalls(t: FakeTransport, town: TownState): Client['availability'] {
  return {
    days: (id, wish, o) => t.say('availability.days', [id, wish], o, () => listDays(town, id, wish)),
    slots: (id, wish, o) => t.say('availability.slots', [id, wish], o, () => listSlots(town, id, wish)),
    today: (id, o) => t.say('availability.today', [id], o, () => getToday(town, id)),
    earliest: (services, o) =>
      t.say('availability.earliest', [services], o, () => findEarliest(town, services)),
  };
}

function createAppointmentCalls(t: FakeTransport, town: TownState): Client['appointments'] {
  return {
    create: (id, request, o) =>
      t.say('appointments.create', [id, request], o, () => booking.createAppointment(town, id, request)),
    get: (access, o) =>
      t.say('appointments.get', [access], o, () => appointments.getAppointment(town, access)),
    cancel: (access, o) =>
      t.say('appointments.cancel', [access], o, () => appointments.cancelAppointment(town, access)),
    confirm: (access, o) =>
      t.say('appointments.confirm', [access], o, () => appointments.confirmAppointment(town, access)),
    move: (wish, o) => t.say('appointments.move', [wish], o, () => appointments.moveAppointment(town, wish)),
    calendar: (access, o) =>
      t.say('appointments.calendar', [access], o, () => appointments.getCalendar(town, access)),
    data: (access, o) =>
      t.say('appointments.data', [access], o, () => appointments.getAppointmentData(town, access)),
    erase: (access, o) =>
      t.say('appointments.erase', [access], o, () => appointments.eraseAppointmentData(town, access)),
  };
}

function createDocumentCalls(t: FakeTransport, town: TownState): Client['documents'] {
  return {
    async add(access, upload, { onProgress, ...o } = {}) {
      const { file, ...facts } = upload;
      onProgress?.(0.5);
      const said = { ...facts, bytes: file.size };
      const document = await t.say('documents.add', [access, said], o, () =>
        documents.addDocument(town, access, upload),
      );
      onProgress?.(1);
      return document;
    },
    remove: (wish, o) => t.say('documents.remove', [wish], o, () => documents.removeDocument(town, wish)),
  };
}
