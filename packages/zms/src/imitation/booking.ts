import {
  expectFitting,
  expectOffered,
  expectPass,
  findProcess,
  type Call,
  type Input,
  type Installation,
} from './installation.ts';
import { listFree, type Process } from './processes.ts';
import { Refusal } from './refusals.ts';
import { countSlots } from './seefelden.ts';
import { toThinned } from './thinned.ts';

const reservationMs = 15 * 60_000;
const appointmentsPerMail = 3;

/** What is changed in an installation; each call answers with the process as it is then. */
export function createBooking(installation: Installation): Record<string, Call> {
  const change =
    (make: (installation: Installation, body: Input) => Process): Call =>
    (body) =>
      toThinned(make(installation, body), installation.town);
  return {
    'POST reserve-appointment': change(reserve),
    'POST update-appointment': change(update),
    'POST preconfirm-appointment': change(preconfirm),
    'POST confirm-appointment': change(confirm),
    'POST cancel-appointment': change(cancel),
  };
}

function reserve(installation: Installation, body: Input): Process {
  const { processes, now } = installation;
  const { timestamp, captchaToken } = body;
  const office = String(body.officeId);
  const wish = readWish(body);
  expectPass(installation, office, captchaToken);
  if (typeof timestamp !== 'number' || timestamp * 1000 <= now()) throw new Refusal('invalidTimestamp');
  expectOffered(
    installation,
    office,
    wish.map(([service]) => service),
  );
  const slots = countSlots(office, wish);
  expectFitting(slots);
  const date = new Date(timestamp * 1000).toISOString().slice(0, 10);
  const free = listFree(processes.values(), { office, date, slots, nowAt: now() });
  if (!free.includes(timestamp)) throw new Refusal('appointmentNotAvailable');
  const made = {
    ...toKeys(processes.size),
    office,
    start: timestamp,
    slots,
    wish,
    endsAt: now() + reservationMs,
  };
  const process: Process = { ...made, status: 'reserved', client: {} };
  processes.set(process.id, process);
  return process;
}

function readWish({ serviceId, serviceCount }: Input): Process['wish'] {
  const counts = serviceCount as unknown[];
  return (serviceId as unknown[]).map((id, index) => [String(id), Number(counts[index] ?? 1)]);
}

/** Id and key of the next process. */
function toKeys(known: number): Pick<Process, 'id' | 'authKey'> {
  const serial = 100_001 + known;
  return { id: String(serial), authKey: (serial * 7919).toString(16).slice(-4) };
}

function update(installation: Installation, body: Input): Process {
  const process = findProcess(installation, body);
  const { familyName, email, telephone, customTextfield } = body as Record<string, string | undefined>;
  const wrong = [
    ...(familyName?.trim() ? [] : ['invalidFamilyName']),
    ...(email === undefined || /^[^@\s]+@[^@\s]+\.[a-z]+$/.test(email) ? [] : ['invalidEmail']),
    ...(telephone === undefined || /^\+?[1-9]\d{6,14}$/.test(telephone) ? [] : ['invalidTelephone']),
  ];
  if (wrong.length > 0) throw new Refusal(...wrong);
  const facts = Object.entries({ familyName, email, telephone, customTextfield });
  process.client = Object.fromEntries(facts.filter((fact): fact is [string, string] => Boolean(fact[1])));
  return process;
}

function preconfirm(installation: Installation, body: Input): Process {
  const { processes, mails, town, now } = installation;
  const process = findProcess(installation, body);
  const { email } = process.client;
  if (process.status !== 'reserved') throw new Refusal('processNotReservedAnymore');
  if (!email) throw new Refusal('emailIsRequired');
  const booked = [...processes.values()].filter(
    ({ status }) => status === 'preconfirmed' || status === 'confirmed',
  );
  const own = booked.filter(({ client }) => client.email === email);
  if (own.length >= appointmentsPerMail) throw new Refusal('tooManyAppointmentsWithSameMail');
  process.status = 'preconfirmed';
  process.endsAt = now() + town.activationDuration * 60_000;
  const { id, authKey } = process;
  const coded = btoa(JSON.stringify({ id, authKey }));
  mails.push({ kind: 'confirm', id, link: `https://seefelden.example/termin#/appointment/confirm/${coded}` });
  return process;
}

function confirm(installation: Installation, body: Input): Process {
  const process = findProcess(installation, body);
  const isOpen = process.status === 'preconfirmed' || process.status === 'reserved';
  if (!isOpen) throw new Refusal('processNotPreconfirmedAnymore');
  process.status = 'confirmed';
  process.endsAt = Infinity;
  return process;
}

function cancel(installation: Installation, body: Input): Process {
  const process = findProcess(installation, body);
  if (process.start * 1000 <= installation.now()) throw new Refusal('appointmentCanNotBeCanceled');
  process.status = 'deleted';
  return process;
}
