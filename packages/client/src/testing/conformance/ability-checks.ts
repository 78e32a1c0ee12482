import type { Appointment } from '@wartemarke/contract';
import type { Ability, LinkAccess } from '../../backend.ts';
import { accessOf, book, findSlots, isFree, wishOf } from './booked.ts';
import { expect, expectRefused, expectSame } from './expectations.ts';
import { repeatChecks } from './hold-checks.ts';
import type { ConformanceCheck, ConformanceScene } from './scene.ts';

/** What a backend promises that has an ability, and what one that lacks it. */
interface AbilityChecks {
  readonly has?: readonly ConformanceCheck[];
  readonly lacks?: readonly ConformanceCheck[];
}

interface Booked {
  readonly appointment: Appointment;
  readonly access: LinkAccess;
}

async function bookOne(scene: ConformanceScene): Promise<Booked> {
  const appointment = await book(scene);
  return { appointment, access: accessOf(scene, appointment) };
}

/** The promise that a call is refused and that an appointment stays as it was. */
function refuses(
  name: string,
  ask: (scene: ConformanceScene, booked: Booked) => Promise<unknown>,
): readonly ConformanceCheck[] {
  return [
    {
      title: `refuses ${name} with not_supported, and nothing changes`,
      async run(scene) {
        const booked = await bookOne(scene);
        await expectRefused(ask(scene, booked), 'not_supported');
        const now = await scene.client.appointments.get(booked.access);
        const toFacts = ({ state, startAt }: Appointment) => ({ state, startAt });
        expectSame(toFacts(now), toFacts(booked.appointment), 'the appointment is as it was');
      },
    },
  ];
}

const moves: ConformanceCheck = {
  title: 'moves an appointment, and gives its old time to others',
  async run(scene) {
    const { appointment, access } = await bookOne(scene);
    expect(appointment.movable, 'it says that it can be moved');
    const { startAt } = (await findSlots(scene)).at(-1)!;
    const { version } = appointment;
    const moved = await scene.client.appointments.move({ ...access, version, startAt });
    expectSame(moved.startAt, startAt, 'it has the new time');
    expect(await isFree(scene, appointment), 'the old time is offered again');
  },
};

const movesNever: ConformanceCheck = {
  title: 'says of no appointment that it can be moved',
  async run(scene) {
    const { appointment } = await bookOne(scene);
    expectSame([appointment.movable, appointment.movesLeft], [false, 0], 'it says so of itself');
  },
};

const givesData: ConformanceCheck = {
  title: 'shows whoever has the link what is stored',
  async run(scene) {
    const { appointment, access } = await bookOne(scene);
    const stored = await scene.client.appointments.data(access);
    expectSame(stored.appointment.contact, appointment.contact, 'it shows whose it is');
  },
};

const erases: ConformanceCheck = {
  title: 'deletes an appointment with everything personal',
  async run(scene) {
    const { access } = await bookOne(scene);
    await scene.client.appointments.erase(access);
    await expectRefused(scene.client.appointments.get(access), 'link_invalid');
  },
};

const findsEarliest: ConformanceCheck = {
  title: 'names the first slot at each office',
  async run(scene) {
    const { client, office } = scene;
    const services = wishOf(scene);
    const { nextFreeDate } = await client.availability.days(office, { services });
    const { offices } = await client.availability.earliest(services);
    const own = offices.find((each) => each.office.id === office);
    expectSame(own?.slot?.startAt.slice(0, 10), nextFreeDate, 'the office has its first free slot');
  },
};

const refusesOnSite: ConformanceCheck = {
  title: 'refuses what is said in the office with not_supported',
  async run({ client, office }) {
    const access = { office, id: '1', token: 'a' };
    await expectRefused(client.availability.today(office), 'not_supported');
    await expectRefused(client.tickets.get(access), 'not_supported');
    await expectRefused(client.checkIns.create(office, { code: 'A' }), 'not_supported');
    const { status, error } = client.live.board(office).get();
    expectSame([status, error?.code], ['failed', 'not_supported'], 'there is no board');
  },
};

const refusesStaff: ConformanceCheck = {
  title: 'refuses what clerks say with not_supported',
  async run({ client, office }) {
    await expectRefused(client.sessions.current(), 'not_supported');
    await expectRefused(client.counters.callNext(office, '1'), 'not_supported');
    await expectRefused(client.desk.requests(office), 'not_supported');
  },
};

const checks: Readonly<Record<Ability, AbilityChecks>> = {
  move: {
    has: [moves],
    lacks: [
      movesNever,
      ...refuses('to move an appointment', ({ client }, { appointment, access }) => {
        const { version, startAt } = appointment;
        return client.appointments.move({ ...access, version, startAt });
      }),
    ],
  },
  data: {
    has: [givesData],
    lacks: refuses('to show what is stored', ({ client }, { access }) => client.appointments.data(access)),
  },
  erase: {
    has: [erases],
    lacks: refuses('to delete everything', ({ client }, { access }) => client.appointments.erase(access)),
  },
  earliest: {
    has: [findsEarliest],
    lacks: refuses('to compare offices', (scene) => scene.client.availability.earliest(wishOf(scene))),
  },
  repeat: { has: repeatChecks },
  reminders: {},
  on_site: { lacks: [refusesOnSite] },
  staff: { lacks: [refusesStaff] },
};

/** What a backend promises by what it says that it lacks, and by what it does not say. */
export function listAbilityChecks(lacks: readonly Ability[]): readonly ConformanceCheck[] {
  return (Object.keys(checks) as Ability[]).flatMap(
    (ability) => checks[ability][lacks.includes(ability) ? 'lacks' : 'has'] ?? [],
  );
}
