import * as z from 'zod/mini';
import { slug, uuid } from '../primitives.ts';

export const inOffice = z.object({ office: slug });
export const ofHold = z.object({ office: slug, hold: uuid });
export const ofAppointment = z.object({ office: slug, appointment: uuid });
export const ofTicket = z.object({ office: slug, ticket: uuid });
export const ofCounter = z.object({ office: slug, counter: slug });
