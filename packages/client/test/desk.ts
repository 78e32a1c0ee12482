import type { TestContext } from 'node:test';
import { createDesk } from '../src/index.ts';
import { fakeClient, fixtures, type FakeOptions } from '../src/testing/index.ts';
import { until } from './until.ts';

/** The office of the fake town. */
export const office = fixtures.office.id;

/** A clerk who has signed in and opened a counter; Schalter 4 unless told otherwise. */
export async function beginAtWork(t: TestContext, options: FakeOptions & { counter?: string } = {}) {
  const client = fakeClient(options);
  const desk = createDesk(client);
  t.after(() => desk.leave());
  await desk.signIn(fixtures.signIn);
  desk.choosePlace({ office, counter: options.counter ?? 'schalter-4' });
  await until(desk, ({ busy }) => busy.length === 0);
  const counter = () =>
    client.hall.get().value?.counters.find(({ id }) => id === (options.counter ?? 'schalter-4'));
  const ticketOf = (number: string) =>
    client.hall.get().value?.tickets.find((ticket) => ticket.number === number);
  return { client, desk, counter, ticketOf };
}
