import type { Migration } from 'kysely/migration';
import { foundation } from './0001-foundation.ts';
import { booking } from './0002-booking.ts';
import { onSite } from './0003-on-site.ts';

/** Every change of the tables by its name, in the order of the names. One that was released never changes. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-foundation': foundation,
  '0002-booking': booking,
  '0003-on-site': onSite,
};
