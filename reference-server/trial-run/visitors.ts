import type { Arrival } from '@wartemarke/contract';
import type { Person } from '../src/simulation/people.ts';
import { attempt, type Stage } from './stage.ts';

const minuteMs = 60_000;

/** Puts everybody of the day on the agenda: those who come, and those who only booked. */
export function inviteVisitors(stage: Stage): void {
  const { day, agenda, tally } = stage;
  for (const person of day.people) {
    const { arrivedAt, appointment } = person;
    if (arrivedAt !== null) agenda.at(arrivedAt, () => arrive(stage, person, arrivedAt));
    else if (appointment) {
      agenda.at(appointment.startAt, async () => {
        tally.noShows += Number((await book(stage, person)) !== undefined);
      });
    }
  }
}

async function arrive(stage: Stage, person: Person, at: number): Promise<void> {
  const { agenda, holders, ring, tally } = stage;
  const arrival = (person.appointment && (await checkIn(stage, person))) ?? (await draw(stage, person));
  if (!arrival) return;
  const { id, token } = arrival.ticket;
  holders.set(id, person);
  ring();
  if (person.leavesAt === null) return;
  agenda.at(Math.max(at, person.leavesAt), async () => {
    const { client, day } = stage;
    const ticket = { office: day.office.id, id, token };
    const known = await attempt(stage, () => client.tickets.get(ticket));
    // Whoever was called meanwhile stays.
    if (known?.state !== 'waiting') return;
    const left = await attempt(stage, () => client.tickets.leave(ticket));
    tally.left += Number(left !== undefined);
  });
}

async function draw(stage: Stage, { services, appointment }: Person): Promise<Arrival | undefined> {
  const { client, day, tally } = stage;
  const arrival = await attempt(stage, () => client.tickets.draw(day.office.id, { services: [...services] }));
  if (arrival) tally[appointment ? 'drawnInstead' : 'drawn'] += 1;
  return arrival;
}

/** Books the first time that one can check in for now, and does. `undefined` when there is none. */
async function checkIn(stage: Stage, person: Person): Promise<Arrival | undefined> {
  const { client, day, tally } = stage;
  const appointment = await book(stage, person);
  if (appointment === undefined) return undefined;
  const arrival = await attempt(stage, () => client.checkIns.create(day.office.id, { appointment }));
  if (arrival) tally.booked += 1;
  return arrival;
}

async function book(stage: Stage, { services }: Person): Promise<string | undefined> {
  const { client, day } = stage;
  const office = day.office.id;
  return attempt(stage, async () => {
    const { date } = await client.availability.today(office);
    const { slots } = await client.availability.slots(office, { services, date });
    const latest = client.now() + day.office.checkIn.earlyMinutes * minuteMs;
    const slot = slots.find(({ startAt }) => Date.parse(startAt) <= latest);
    if (!slot) return undefined;
    const { id, token } = await client.holds.create(office, {
      services: [...services],
      startAt: slot.startAt,
    });
    const number = stage.tally.booked + stage.tally.noShows + 1;
    const contact = { name: `Test ${number}` };
    return (await client.appointments.create(office, { hold: id, token, contact })).id;
  });
}
