export { readAccess, readLink, writeAccess, type Access } from './access.ts';
export { ApiError, type ApiErrorCode } from './api-error.ts';
export type { Ability, BackendFacts, BookingBackend, LinkAccess } from './backend.ts';
export type {
  CallOptions,
  ChallengeAction,
  Client,
  DaysWish,
  DocumentUpload,
  SlotsWish,
  UploadOptions,
  VersionAccess,
} from './client.ts';
export type { SignalPlace, TicketPlace } from './client-on-site.ts';
export type { DayRange, DeviceFacts } from './client-staff.ts';
export type { ClientDesk, DeskPlaceOf, DeskStepWish, QueueDayPlace } from './client-desk.ts';
export { completeBackend } from './complete-backend.ts';
export { ConnectionError, toConnectionError, type ConnectionErrorCode } from './connection-error.ts';
export { createClient, type ClientOptions } from './create-client.ts';
export type { Live, LiveStatus } from './live/live.ts';
export type { WakeUps } from './live/wake-ups.ts';
export type { Guard } from './flow/guard.ts';
export { createStore, type Store, type WritableStore } from './store.ts';
export { systemTimers, type Timers } from './timers.ts';
export { createBooking } from './booking/booking.ts';
export { followSteps, tellNews, type BookingNews, type TellNews } from './booking/booking-news.ts';
export type { BookingGuards, BookingOptions, Prefill, SlotWished } from './booking/booking-scene.ts';
export type { Booking, BookingActions } from './booking/booking-actions.ts';
export { sessionDraft, type BookingDraft, type DraftStore } from './booking/booking-draft.ts';
export type {
  BlockReason,
  BookingState,
  BookingStep,
  BookingTask,
  KeptHold,
} from './booking/booking-state.ts';
export { openAppointment, type CaseOptions, type ChangeWished } from './appointment/open-appointment.ts';
export type { AppointmentCase, CaseActions, CaseState, CaseTask } from './appointment/appointment-case.ts';
export type { HandedIn } from './documents/handed-in.ts';
export { createWaitingWish, type WaitingWishOptions } from './waiting/waiting-wish.ts';
export { followToday } from './today/follow-today.ts';
export { openWaitingEntry } from './waiting/open-waiting-entry.ts';
export type {
  WaitingCase,
  WaitingCaseState,
  WaitingTask,
  WaitingWishFlow,
  WaitingWishState,
  WishedTimes,
} from './waiting/waiting-state.ts';
export { createDayDesk, type DayDeskOptions } from './day-desk/day-desk.ts';
export type {
  AskedChange,
  DayDesk,
  DayDeskState,
  DayDeskTask,
  MoveChoice,
} from './day-desk/day-desk-state.ts';
export { createInsightDesk, type InsightDeskOptions } from './insight-desk/insight-desk.ts';
export type {
  ChangedLength,
  InsightDesk,
  InsightDeskState,
  InsightTask,
} from './insight-desk/insight-desk-state.ts';
export type { FlowProblem } from './flow/flow-problem.ts';
export { openTicket } from './ticket/open-ticket.ts';
export { toReturnPlan, type ReturnPlan } from './ticket/return-plan.ts';
export type { TicketCase, TicketCaseState, TicketTask } from './ticket/ticket-case.ts';
export { createHelpCall, type HelpCall, type HelpState } from './kiosk/help-call.ts';
export { createKiosk, type KioskGuards, type KioskOptions } from './kiosk/kiosk.ts';
export type { PrintSlip } from './kiosk/kiosk-printing.ts';
export type {
  CodeSource,
  Kiosk,
  KioskState,
  KioskStep,
  KioskTask,
  PrintOutcome,
  SlipState,
} from './kiosk/kiosk-state.ts';
export { createDesk } from './desk/desk.ts';
export {
  findNextFor,
  type Desk,
  type DeskHallSteps,
  type DeskPlace,
  type DeskState,
  type DeskStep,
  type DeskTask,
  type DeskTicketSteps,
  type DeskTicketTask,
} from './desk/desk-state.ts';
export { createReception } from './desk/reception.ts';
export type {
  Received,
  Reception,
  ReceptionCheckIn,
  ReceptionState,
  ReceptionTask,
} from './desk/reception-state.ts';
export { readVisit, writeVisit, type VisitLink } from './visit-link.ts';
