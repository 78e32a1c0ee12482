import { office as officeSchema, officeSummary } from '@wartemarke/contract';
import { expect, expectRefused, expectSame, expectShape } from './expectations.ts';
import type { ConformanceCheck } from './scene.ts';

/** What a backend says of its offices. */
export const catalogueChecks: readonly ConformanceCheck[] = [
  {
    title: 'lists its offices, each with an id of its own',
    async run({ client, office }) {
      const { offices } = await client.offices.list();
      for (const each of offices) expectShape(officeSummary, each, 'a line of the list of offices');
      const ids = offices.map(({ id }) => id);
      expectSame([...new Set(ids)], ids, 'no two offices have the same id');
      expect(ids.includes(office), 'the list has the office');
    },
  },
  {
    title: 'tells what an office handles, and nothing that cannot be put together',
    async run({ client, office, service }) {
      const catalogue = await client.offices.get(office);
      expectShape(officeSchema, catalogue, 'an office');
      const { services, categories, maxServices } = catalogue;
      const ids = new Set(services.map(({ id }) => id));
      expectSame(ids.size, services.length, 'no two services have the same id');
      expect(ids.has(service), 'the office handles the service');
      expect(maxServices > 0, 'an appointment may have a service');
      for (const each of services) {
        const { durationMinutes, maxQuantity, combinableWith, bookable } = each;
        expect(
          !bookable || (durationMinutes > 0 && maxQuantity > 0),
          `${each.id} takes time, and may be had`,
        );
        const others = combinableWith === 'all' ? [] : combinableWith;
        expect(
          others.every((id) => ids.has(id)),
          `${each.id} goes together with services that are there`,
        );
        const known = each.categories.every((id) => categories.some((category) => category.id === id));
        expect(known, `${each.id} stands under headings that are there`);
      }
    },
  },
  {
    title: 'says of an office that is not there that it is not there',
    async run({ client }) {
      await expectRefused(client.offices.get('no-such-office'), 'office_not_found', 'id_invalid');
    },
  },
  {
    title: 'is the same in another language',
    async run({ client, office }) {
      const ids = async (said: typeof client) =>
        (await said.offices.get(office)).services.map(({ id }) => id);
      expectSame(
        await ids(client.withLanguage('en')),
        await ids(client),
        'an office handles the same services',
      );
    },
  },
];
