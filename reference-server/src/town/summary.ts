import { planDay } from '../availability/day-plan.ts';
import type { Region } from '../availability/day-plan.ts';
import { createHolidays } from '../availability/holidays.ts';
import { addDays, dayRange } from '../availability/office-time.ts';
import { say } from '../offices/say.ts';
import type { OfficeConfiguration, QueueConfiguration, TownConfiguration } from './configuration.ts';
import { weekdays } from './hours.ts';

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

/** The length of a typical service of a queue, in minutes: the median. */
function typicalMinutes(queue: QueueConfiguration, { services }: OfficeConfiguration): number {
  const lengths = services
    .filter((service) => service.queue === queue.id)
    .map((service) => service.durationMinutes);
  return lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? queue.gridMinutes;
}

/** How many appointments of a length a day has room for by its rule, or why it has none. */
function roomOn(date: string, queue: QueueConfiguration, minutes: number, region: Region): string {
  const { capacityCells, cellMinutes, closedReason } = planDay(queue, date, region);
  if (closedReason) return closedReason;
  const cells = Math.ceil((minutes + queue.wrapUpMinutes) / cellMinutes);
  return String(Math.min(Math.floor(capacityCells / cells), queue.booking.maximumPerDay ?? Infinity));
}

function weekdayOf(date: string): string {
  return weekdays[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7]!;
}

function describeQueue(
  queue: QueueConfiguration,
  office: OfficeConfiguration,
  region: Region,
  todayDate: string,
) {
  const minutes = typicalMinutes(queue, office);
  const days = dayRange(addDays(todayDate, 1), addDays(todayDate, 7));
  const room = days.map((date) => `${weekdayOf(date)} ${roomOn(date, queue, minutes, region)}`);
  return `    ${queue.prefix || '-'}  queue ${queue.id}, appointments of ${minutes} min by day: ${room.join(', ')}`;
}

function describeOffice(
  office: OfficeConfiguration,
  town: TownConfiguration,
  region: Region,
  todayDate: string,
) {
  const bookable = office.services.filter(({ queue }) => queue !== undefined).length;
  const parts = [
    `${count(bookable, 'service')} to book`,
    `${office.services.length - bookable} by link only`,
    count(office.categories.length, 'category', 'categories'),
    count(office.counters.length, 'counter'),
  ];
  return [
    `  ${say(office.name, undefined, town.languages)} (${office.id}): ${parts.join(', ')}`,
    ...office.queues.map((queue) => describeQueue(queue, office, region, todayDate)),
  ];
}

/** Says in a few lines what a town offers, with the room that each of the next seven days has by rule. */
export function summarizeTown(town: TownConfiguration, todayDate: string): string {
  const region = { timeZone: town.timeZone, holidays: createHolidays(town.federalState) };
  const services = town.offices.reduce((sum, office) => sum + office.services.length, 0);
  return [
    `${town.name}: ${count(town.offices.length, 'office')}, ${count(services, 'service')}.`,
    ...town.offices.flatMap((office) => describeOffice(office, town, region, todayDate)),
  ].join('\n');
}
