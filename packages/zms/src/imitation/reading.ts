import { addDays } from '../berlin.ts';
import {
  expectFitting,
  expectOffered,
  expectPass,
  findProcess,
  type Call,
  type Input,
  type Installation,
} from './installation.ts';
import { listFree } from './processes.ts';
import { Refusal } from './refusals.ts';
import { countSlots, toCatalogue } from './seefelden.ts';
import { toThinned } from './thinned.ts';

/** What is read of an installation. */
export function createReading(installation: Installation): Record<string, Call> {
  return {
    'GET offices-and-services': () => toCatalogue(installation.town),
    'GET available-calendar': (query) => listCalendar(installation, query),
    'GET appointment': (query) => toThinned(findProcess(installation, query), installation.town),
  };
}

function listCalendar(installation: Installation, query: Input) {
  const [from, to] = [query.startDate, query.endDate].map(String) as [string, string];
  if (!/^\d{4}-\d\d-\d\d$/.test(from)) throw new Refusal('invalidStartDate');
  const [offices, services, counts] = [query.officeId, query.serviceId, query.serviceCount].map((list) =>
    String(list).split(','),
  ) as [string[], string[], string[]];
  const wish = services.map((id, index) => [id, Number(counts[index] ?? 1)] as const);
  for (const office of offices) {
    expectPass(installation, office, query.captchaToken);
    expectOffered(installation, office, services);
    expectFitting(countSlots(office, wish));
  }
  const availableDays = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const free = offices.map((office) => listOffice(installation, office, date, countSlots(office, wish)));
    const open = free.filter(({ appointments }) => appointments.length > 0);
    const providerIDs = open.map(({ officeId }) => officeId).join();
    if (open.length > 0) availableDays.push({ date, providerIDs, offices: open });
  }
  if (availableDays.length === 0) throw new Refusal('noAppointmentForThisScope');
  return { startDate: from, endDate: to, prevBookableDate: null, nextBookableDate: null, availableDays };
}

function listOffice({ processes, now }: Installation, office: string, date: string, slots: number) {
  return {
    officeId: office,
    appointments: listFree(processes.values(), { office, date, slots, nowAt: now() }),
  };
}
