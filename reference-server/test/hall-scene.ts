import type { TestContext } from 'node:test';
import type { ServiceQuantity } from '@wartemarke/contract';
import type { EngineName } from '../src/database/engine.ts';
import { startServer, type TestServerOptions } from './start-server.ts';

/** The office of these scenes. */
export const office = 'buergerbuero';
/** What most people come for. */
export const idCard: readonly ServiceQuantity[] = [{ id: 'personalausweis', quantity: 1 }];
/** What has a queue of its own. */
export const pickUp: readonly ServiceQuantity[] = [{ id: 'abholung', quantity: 1 }];
const opensAt = '2027-03-30T08:00:00+02:00';

/** A server at eight in the morning, with a kiosk that gives numbers and a clerk who calls them. */
export async function openHall(t: TestContext, engine: EngineName, options: Partial<TestServerOptions> = {}) {
  const server = await startServer(t, { now: opensAt, engine, ...options });
  const kiosk = await server.asDevice('kiosk');
  const clerk = await server.asClerk();
  const draw = async (services = idCard) =>
    (await kiosk.tickets.draw(office, { services: [...services] })).ticket;
  const callNext = async (counter: string) => (await clerk.counters.callNext(office, counter)).ticket;
  return {
    ...server,
    ...{ kiosk, clerk, draw, callNext },
    /** Draws a number and calls it, at an empty hall. */
    async called(counter = '2') {
      const { id, token } = await draw();
      await callNext(counter);
      return { office, id, token };
    },
    /** Calls a ticket again and gives it up. */
    async miss(id: string) {
      await clerk.tickets.recall({ office, id });
      return clerk.tickets.miss({ office, id });
    },
    /** Books for 8:35, comes at half past eight and checks in. */
    async comeByAppointment() {
      const startAt = '2027-03-30T08:35:00+02:00';
      const hold = await server.client.holds.create(office, { services: [...idCard], startAt });
      const contact = { name: 'Erika Beispiel', note: 'Rollstuhl' };
      const request = { hold: hold.id, contact, token: hold.token };
      const appointment = await server.client.appointments.create(office, request);
      server.clock.pass(30);
      const { ticket } = await kiosk.checkIns.create(office, { code: appointment.checkInCode });
      return { appointment, ticket };
    },
    /** How tickets stand in the database, by their ids. */
    async stored(...ids: string[]) {
      const rows = await server.database.db.selectFrom('tickets').selectAll().execute();
      return ids.map((id) => rows.find((row) => row.id === id)!);
    },
  };
}
