import * as availability from './availability.ts';
import * as booking from './booking.ts';
import * as catalogue from './catalogue.ts';
import * as live from './live.ts';
import * as onSite from './on-site.ts';
import * as staff from './staff.ts';

/** The table: every call that server and client know, by the name of its constant. */
export const endpoints = {
  listOffices: catalogue.listOffices,
  getOffice: catalogue.getOffice,
  listDays: availability.listDays,
  listSlots: availability.listSlots,
  getToday: availability.getToday,
  createHold: booking.createHold,
  releaseHold: booking.releaseHold,
  createAppointment: booking.createAppointment,
  getAppointment: booking.getAppointment,
  cancelAppointment: booking.cancelAppointment,
  createCheckIn: onSite.createCheckIn,
  drawTicket: onSite.drawTicket,
  getTicket: onSite.getTicket,
  leaveQueue: onSite.leaveQueue,
  followTicket: live.followTicket,
  followBoard: live.followBoard,
  createSession: staff.createSession,
  getSession: staff.getSession,
  endSession: staff.endSession,
  pairDevice: staff.pairDevice,
  createPairingCode: staff.createPairingCode,
  followHall: live.followHall,
  callNext: staff.callNext,
  recallTicket: staff.recallTicket,
  startTicket: staff.startTicket,
  finishTicket: staff.finishTicket,
  missTicket: staff.missTicket,
} as const;
