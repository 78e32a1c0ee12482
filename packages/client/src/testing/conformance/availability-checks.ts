import { days as daysSchema, slots as slotsSchema } from '@wartemarke/contract';
import { findSlots, wishOf } from './booked.ts';
import { expect, expectRefused, expectSame, expectShape } from './expectations.ts';
import type { ConformanceCheck } from './scene.ts';

/** What a backend says of free times. */
export const availabilityChecks: readonly ConformanceCheck[] = [
  {
    title: 'names every day of its range once, with how many slots it has, and the first free one',
    async run(scene) {
      const found = await scene.client.availability.days(scene.office, { services: wishOf(scene) });
      expectShape(daysSchema, found, 'the answer with the days');
      const dates = found.days.map(({ date }) => date);
      expectSame([...new Set(dates)].toSorted(), dates, 'days come once, in order');
      expectSame([dates[0], dates.at(-1)], [found.from, found.to], 'the days go from the first to the last');
      const [first] = found.days.filter(({ free }) => free > 0);
      expectSame(found.nextFreeDate, first?.date, 'the first free day is named');
    },
  },
  {
    title: 'offers as many slots on a day as it said, earliest first, with the offset of the office',
    async run(scene) {
      const { client, office } = scene;
      const services = wishOf(scene);
      const { days } = await client.availability.days(office, { services });
      const day = days.find(({ free }) => free > 0);
      expect(day, 'a day has free slots');
      const found = await client.availability.slots(office, { services, date: day.date });
      expectShape(slotsSchema, found, 'the answer with the slots');
      expectSame(found.slots.length, day.free, 'a day has as many slots as was said');
      const starts = found.slots.map(({ startAt }) => startAt);
      expectSame([...new Set(starts)].toSorted(), starts, 'slots come once, in order');
      expect(
        starts.every((startAt) => startAt.startsWith(day.date)),
        'slots are of the day',
      );
    },
  },
  {
    title: 'makes slots as long as the visit',
    async run(scene) {
      const { services } = await scene.client.offices.get(scene.office);
      const service = services.find(({ id }) => id === scene.service);
      expect(service && service.maxQuantity > 1, 'an appointment may have two of the service');
      for (const quantity of [1, 2]) {
        const [slot] = await findSlots(scene, quantity);
        expect(slot, 'a day with free slots has one');
        const minutes = (Date.parse(slot.endAt) - Date.parse(slot.startAt)) / 60_000;
        const wanted = service.durationMinutes + (quantity - 1) * service.additionalMinutes;
        expectSame(minutes, wanted, `${quantity} of a service take as long as the catalogue says`);
      }
    },
  },
  {
    title: 'refuses a service that the office does not handle',
    async run({ client, office }) {
      const wish = { services: [{ id: 'no-such-service', quantity: 1 }] };
      const codes = ['service_unknown', 'service_not_at_office'];
      await expectRefused(client.availability.days(office, wish), ...codes);
    },
  },
];
