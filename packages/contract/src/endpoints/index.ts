import * as changes from './appointment-changes.ts';
import * as appointments from './appointments.ts';
import * as availability from './availability.ts';
import * as booking from './booking.ts';
import * as catalogue from './catalogue.ts';
import * as challenge from './challenge.ts';
import * as desk from './desk.ts';
import * as documents from './documents.ts';
import * as earliest from './earliest.ts';
import * as hall from './hall.ts';
import * as holdExtension from './hold-extension.ts';
import * as insights from './insights.ts';
import * as live from './live.ts';
import * as onSite from './on-site.ts';
import * as staff from './staff.ts';
import * as waitingList from './waiting-list.ts';

/** The table: every call that server and client know, by the name of its constant. */
export const endpoints = {
  listOffices: catalogue.listOffices,
  getOffice: catalogue.getOffice,
  listDays: availability.listDays,
  listSlots: availability.listSlots,
  getToday: availability.getToday,
  findEarliest: earliest.findEarliest,
  getChallenge: challenge.getChallenge,
  createHold: booking.createHold,
  extendHold: holdExtension.extendHold,
  releaseHold: booking.releaseHold,
  createAppointment: booking.createAppointment,
  getAppointment: appointments.getAppointment,
  confirmAppointment: changes.confirmAppointment,
  moveAppointment: changes.moveAppointment,
  cancelAppointment: changes.cancelAppointment,
  getCalendar: changes.getCalendar,
  getAppointmentData: changes.getAppointmentData,
  eraseAppointmentData: changes.eraseAppointmentData,
  addDocument: documents.addDocument,
  removeDocument: documents.removeDocument,
  joinWaitingList: waitingList.joinWaitingList,
  getWaitingEntry: waitingList.getWaitingEntry,
  acceptOffer: waitingList.acceptOffer,
  passOffer: waitingList.passOffer,
  leaveWaitingList: waitingList.leaveWaitingList,
  createCheckIn: onSite.createCheckIn,
  drawTicket: onSite.drawTicket,
  getTicket: onSite.getTicket,
  leaveQueue: onSite.leaveQueue,
  returnToQueue: onSite.returnToQueue,
  getPushKey: onSite.getPushKey,
  subscribeTicket: onSite.subscribeTicket,
  createSignal: onSite.createSignal,
  answerSignal: onSite.answerSignal,
  endSignal: onSite.endSignal,
  followTicket: live.followTicket,
  followBoard: live.followBoard,
  createSession: staff.createSession,
  getSession: staff.getSession,
  endSession: staff.endSession,
  pairDevice: staff.pairDevice,
  createPairingCode: staff.createPairingCode,
  followHall: hall.followHall,
  callNext: staff.callNext,
  recallTicket: staff.recallTicket,
  startTicket: staff.startTicket,
  finishTicket: staff.finishTicket,
  missTicket: staff.missTicket,
  readmitTicket: staff.readmitTicket,
  callTicket: staff.callTicket,
  parkTicket: staff.parkTicket,
  transferTicket: staff.transferTicket,
  prioritizeTicket: staff.prioritizeTicket,
  setCounterState: staff.setCounterState,
  setQueueState: staff.setQueueState,
  getInsights: insights.getInsights,
  getInsightsTable: insights.getInsightsTable,
  changeDuration: insights.changeDuration,
  simulateDay: insights.simulateDay,
  listDeskAppointments: desk.listDeskAppointments,
  listRequests: desk.listRequests,
  acceptRequest: desk.acceptRequest,
  declineRequest: desk.declineRequest,
  moveForCitizen: desk.moveForCitizen,
  cancelForCitizen: desk.cancelForCitizen,
  checkDocuments: desk.checkDocuments,
  openDocument: documents.openDocument,
  listQueueDays: desk.listQueueDays,
  changeQueueDay: desk.changeQueueDay,
  restoreQueueDay: desk.restoreQueueDay,
  previewMessage: desk.previewMessage,
} as const;
