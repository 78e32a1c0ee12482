import { hold as holdSchema, type Appointment, type Hold, type Slot } from '@wartemarke/contract';
import {
  accessOf,
  book,
  findSlot,
  findSlots,
  hold,
  holdAll,
  isFree,
  wishOf,
  withWrongToken,
} from './booked.ts';
import { expect, expectRefused, expectSame, expectShape } from './expectations.ts';
import { withOurKeys } from './our-keys.ts';
import type { ConformanceCheck } from './scene.ts';

/** What a backend promises of a slot that is kept. */
export const holdChecks: readonly ConformanceCheck[] = [
  {
    title: 'keeps a slot for a while',
    async run(scene) {
      const slot = await findSlot(scene);
      const kept = await hold(scene, slot);
      expectShape(holdSchema, withOurKeys(kept), 'a hold');
      expectSame(
        [kept.startAt, kept.endAt],
        [slot.startAt, slot.endAt],
        'the slot is kept that was wished for',
      );
      expectSame(kept.office, scene.office, 'it is kept in the office');
      expect(kept.expiresInSeconds >= 60, 'it is kept for a minute at least');
    },
  },
  {
    title: 'takes a kept slot away from others, and refuses it when nothing is left of it',
    async run(scene) {
      const slot = await findSlot(scene);
      const holds = await holdAll(scene, slot);
      expect(holds.length > 0, 'a free slot can be kept');
      expect(!(await isFree(scene, slot)), 'a slot that is kept by all who can have it is not offered');
      await expectRefused(hold(scene, slot), 'slot_taken');
    },
  },
  {
    title: 'keeps and books the whole time of a visit with two of a service',
    async run(scene) {
      const [slot] = await findSlots(scene, 2);
      expect(slot, 'a day with free slots has one');
      const [kept] = await holdAll(scene, slot, 2);
      expect(kept, 'a free slot can be kept');
      const isMeanwhile = (other: Slot) => other.startAt < slot.endAt && slot.startAt < other.endAt;
      expect(!(await findSlots(scene)).some(isMeanwhile), 'no slot is offered that needs part of its time');
      const { startAt, endAt, services } = await book(scene, kept);
      expectSame([startAt, endAt], [slot.startAt, slot.endAt], 'the appointment has the time of both');
      expectSame(
        services.map(({ quantity }) => quantity),
        [2],
        'it says that it is for two',
      );
    },
  },
  {
    title: 'never keeps a time at which no appointment begins',
    async run(scene) {
      const { startAt, endAt } = await findSlot(scene);
      const night = { startAt: `${startAt.slice(0, 11)}03:00:00${startAt.slice(-6)}`, endAt };
      await expectRefused(hold(scene, night), 'slot_unknown', 'slot_taken');
    },
  },
  {
    title: 'gives back to others what is given back',
    async run(scene) {
      const { client, office } = scene;
      const slot = await findSlot(scene);
      const [first] = await holdAll(scene, slot);
      expect(first, 'a free slot can be kept');
      await client.holds.release({ office, id: first.id, token: first.token });
      expect(await isFree(scene, slot), 'the slot is offered again');
      await hold(scene, slot);
    },
  },
  {
    title: 'gives a slot back to others by itself, and books nothing that it no longer keeps',
    async run(scene) {
      const slot = await findSlot(scene);
      const [kept] = await holdAll(scene, slot);
      expect(kept, 'a free slot can be kept');
      await scene.pass(kept.expiresInSeconds / 60 + 1);
      await expectRefused(book(scene, kept), 'hold_expired', 'hold_not_found');
      expect(await isFree(scene, slot), 'the slot is offered again');
    },
  },
  {
    title: 'lets nobody book or give back what somebody else keeps',
    async run(scene) {
      const { client, office } = scene;
      const kept = await hold(scene);
      await expectRefused(book(scene, withWrongToken(kept)), 'hold_not_found');
      const access = { office, id: kept.id, token: withWrongToken(kept).token };
      await client.holds.release(access).catch(() => {});
      expectSame((await book(scene, kept)).startAt, kept.startAt, 'it can still be booked');
    },
  },
  {
    title: 'cancels nothing that was booked when its hold is given back, be it at the same time',
    async run(scene) {
      const { client, office } = scene;
      // Whoever gives a hold back does not know whether it was booked: an answer was lost, or a page is left.
      const giveBack = ({ id, token }: Hold) => client.holds.release({ office, id, token }).catch(() => {});
      const expectStanding = async (booked: Appointment) => {
        const { state } = await client.appointments.get(accessOf(scene, booked));
        expectSame(state, booked.state, 'what was booked stands');
      };
      const [first, second] = [await hold(scene), await hold(scene)];
      const booked = await book(scene, first);
      await giveBack(first);
      await expectStanding(booked);
      const [outcome] = await Promise.allSettled([book(scene, second), giveBack(second)]);
      if (outcome.status === 'fulfilled') await expectStanding(outcome.value);
    },
  },
  {
    title: 'keeps a slot for longer as often as it says, and not once more',
    async run(scene) {
      const { client, office } = scene;
      const { id, token, extensionsLeft } = await hold(scene);
      let left = extensionsLeft;
      while (left > 0) left = (await client.holds.extend({ office, id, token })).extensionsLeft;
      await expectRefused(client.holds.extend({ office, id, token }), 'extension_limit', 'not_supported');
    },
  },
];

/** What a backend promises that repeats a hold by its key. */
export const repeatChecks: readonly ConformanceCheck[] = [
  {
    title: 'keeps one slot for one key, however often it is asked',
    async run(scene) {
      const { client, office } = scene;
      const { startAt } = await findSlot(scene);
      const idempotencyKey = client.createKey();
      const ask = () => client.holds.create(office, { services: wishOf(scene), startAt }, { idempotencyKey });
      const [first, second] = [await ask(), await ask()];
      expectSame(second.id, first.id, 'the same key gets the same hold');
    },
  },
];
