import { findSlot, wishOf } from './booked.ts';
import { expect, expectSame, expectUnanswered } from './expectations.ts';
import type { ConformanceCheck } from './scene.ts';

/** What a client promises when something between it and its backend breaks. */
export const failureChecks: readonly ConformanceCheck[] = [
  {
    title: 'says of a cut network that no answer came',
    async run(scene) {
      const { office } = scene;
      const wish = { services: wishOf(scene), startAt: (await findSlot(scene)).startAt };
      const cut = scene.cutOff();
      await expectUnanswered(cut.offices.get(office), 'offline', 'unreachable');
      await expectUnanswered(cut.holds.create(office, wish), 'offline', 'unreachable');
    },
  },
  {
    title: 'stops when it is called off',
    async run({ client, office }) {
      await expectUnanswered(client.offices.get(office, { signal: AbortSignal.abort() }), 'aborted');
    },
  },
  {
    title: 'keeps its time and its keys to itself',
    async run({ client, pass }) {
      const before = client.now();
      await pass(5);
      expectSame(Math.round((client.now() - before) / 60_000), 5, 'its clock is the one that it was given');
      expectSame(client.createKey() === client.createKey(), false, 'no two keys are the same');
    },
  },
];

/** What a client promises when something else answers. */
export const garbleChecks: readonly ConformanceCheck[] = [
  {
    title: 'takes nothing for an answer that is none',
    async run({ garble, office, service }) {
      const garbled = garble?.();
      expect(garbled, 'the scene can have the backend answer nonsense');
      const wish = { services: [{ id: service, quantity: 1 }] };
      await expectUnanswered(garbled.offices.get(office), 'answer_invalid');
      await expectUnanswered(garbled.availability.days(office, wish), 'answer_invalid');
    },
  },
];
