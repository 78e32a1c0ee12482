import {
  appointment as appointmentSchema,
  type AppointmentState,
  type ConfirmationPolicy,
} from '@wartemarke/contract';
import { readLink } from '../../access.ts';
import { accessOf, book, findSlot, hold, holdAll, isFree, withWrongToken } from './booked.ts';
import { expect, expectRefused, expectSame, expectShape } from './expectations.ts';
import { withOurKeys } from './our-keys.ts';
import type { ConformanceCheck } from './scene.ts';

const booked: Readonly<Record<ConfirmationPolicy, AppointmentState>> = {
  immediate: 'confirmed',
  activation: 'unconfirmed',
  acceptance: 'requested',
};

/** What a backend promises of an appointment. */
export const appointmentChecks: readonly ConformanceCheck[] = [
  {
    title: 'books what was kept, and says how it stands as the office said it would',
    async run(scene) {
      const { confirmation } = await scene.client.offices.get(scene.office);
      const kept = await hold(scene);
      const appointment = await book(scene, kept);
      expectShape(appointmentSchema, withOurKeys(appointment), 'an appointment');
      expectSame(appointment.state, booked[confirmation], 'it stands as the office says');
      expectSame(
        [appointment.startAt, appointment.endAt],
        [kept.startAt, kept.endAt],
        'it has the kept time',
      );
      expectSame(
        appointment.services.map(({ id }) => id),
        [scene.service],
        'it is for the service',
      );
      expectSame(appointment.contact.name, scene.contact.name, 'it is whose it is');
    },
  },
  {
    title: 'shows an appointment to whoever has its link',
    async run(scene) {
      const appointment = await book(scene);
      const found = await scene.client.appointments.get(accessOf(scene, appointment));
      const toFacts = ({ id, state, startAt, services }: typeof found) => ({ id, state, startAt, services });
      expectSame(toFacts(found), toFacts(appointment), 'the link shows what was booked');
    },
  },
  {
    title: 'tells a wrong link nothing, not even whether there is such an appointment',
    async run(scene) {
      const { client } = scene;
      const access = accessOf(scene, await book(scene));
      const wrong = await expectRefused(client.appointments.get(withWrongToken(access)), 'link_invalid');
      const other = { ...access, id: access.id.replaceAll(/\d/g, '9') };
      const missing = await expectRefused(client.appointments.get(other), 'link_invalid');
      expectSame(
        [wrong.status, wrong.retryable],
        [missing.status, missing.retryable],
        'both are refused alike',
      );
      const cancelling = client.appointments.cancel({ ...withWrongToken(access), version: 1 });
      await expectRefused(cancelling, 'link_invalid');
      const { state } = await client.appointments.get(access);
      expect(state !== 'cancelled', 'a wrong link cancels nothing');
    },
  },
  {
    title: 'books once, however often it is asked with the same key',
    async run(scene) {
      const kept = await hold(scene);
      const key = scene.client.createKey();
      const [first, second] = [await book(scene, kept, key), await book(scene, kept, key)];
      expectSame(second.id, first.id, 'the same key gets the same appointment');
    },
  },
  {
    title: 'gives the time of a cancelled appointment to others',
    async run(scene) {
      const slot = await findSlot(scene);
      const [kept] = await holdAll(scene, slot);
      const appointment = await book(scene, kept);
      const access = accessOf(scene, appointment);
      const cancelled = await scene.client.appointments.cancel({ ...access, version: appointment.version });
      expectSame(cancelled.state, 'cancelled', 'it is cancelled');
      expectSame([cancelled.cancellable, cancelled.movable], [false, false], 'nothing can be done with it');
      expect(await isFree(scene, slot), 'the slot is offered again');
    },
  },
  {
    title: 'names the field that is missing',
    async run(scene) {
      const { email, phone } = scene.contact;
      const wrong = { ...scene, contact: { ...(email && { email }), ...(phone && { phone }) } };
      const kept = await hold(scene);
      const error = await expectRefused(book(wrong, kept), 'name_required', 'validation_failed');
      const fields = error.errors.map(({ pointer, code }) => [pointer, code]);
      expect(JSON.stringify(fields).includes('"/contact/name","name_required"'), 'the name is named');
      expectSame((await book(scene, kept)).startAt, kept.startAt, 'with it, the kept time is booked');
    },
  },
  {
    title: 'gives the appointment as a calendar entry',
    async run(scene) {
      const appointment = await book(scene);
      const file = await scene.client.appointments.calendar(accessOf(scene, appointment));
      const text = await file.text();
      expect(text.startsWith('BEGIN:VCALENDAR'), 'it is a calendar file');
      const instant = new Date(appointment.startAt).toISOString().replaceAll(/[-:]|\.\d+/g, '');
      const local = appointment.startAt.slice(0, 19).replaceAll(/[-:]/g, '');
      expect(text.includes(instant) || text.includes(local), 'it begins when the appointment does');
    },
  },
];

/** What a backend promises whose appointments stand after a click in a mail. */
export const confirmationChecks: readonly ConformanceCheck[] = [
  {
    title: 'confirms by the link of the mail, and once for all',
    async run(scene) {
      const { client } = scene;
      const appointment = await book(scene);
      const link = await scene.readMailLink?.(appointment);
      const access = link === undefined ? undefined : readLink(client, link);
      expect(access?.confirms, 'a client reads the link of the mail, and that it confirms');
      expectSame((await client.appointments.confirm(access)).state, 'confirmed', 'it stands');
      expectSame((await client.appointments.confirm(access)).state, 'confirmed', 'it still stands');
      expectSame((await client.appointments.get(access)).state, 'confirmed', 'the link shows it');
    },
  },
];
