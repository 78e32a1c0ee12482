import * as z from 'zod/mini';
import { day, slug, uuid } from '../primitives.ts';

export const inOffice = z.object({ office: slug });
export const ofHold = z.object({ office: slug, hold: uuid });
export const ofAppointment = z.object({ office: slug, appointment: uuid });
export const ofTicket = z.object({ office: slug, ticket: uuid });
export const ofCounter = z.object({ office: slug, counter: slug });
export const ofDocument = z.object({ office: slug, appointment: uuid, document: uuid });
export const ofEntry = z.object({ office: slug, entry: uuid });
export const ofQueueDay = z.object({ office: slug, queue: slug, date: day });
export const ofQueue = z.object({ office: slug, queue: slug });
export const ofService = z.object({ office: slug, service: slug });
export const ofSignal = z.object({ office: slug, signal: uuid });
