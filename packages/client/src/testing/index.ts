export { apiErrorOf, type ProblemExtras } from './api-error-of.ts';
export { fakeClient, fakeNowAt, type FakeClient, type FakeOptions } from './fake-client.ts';
export { createFakeClock, type FakeClock } from './fake-clock.ts';
export type { FakeCall, FakeControl } from './fake-control.ts';
export { fakeAppointment, fakeTicket, fixtures } from './fixtures.ts';
export { fakeWaiting } from './fixtures-ahead.ts';
export type { FakeSite } from './town/site.ts';
