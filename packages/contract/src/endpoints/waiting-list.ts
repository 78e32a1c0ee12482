import * as z from 'zod/mini';
import { appointment } from '../booking.ts';
import { endpoint } from '../endpoint.ts';
import { language } from '../primitives.ts';
import { waitingEntry, waitingWish } from '../waiting-list.ts';
import { visitErrors } from './availability.ts';
import { challengeErrors } from './challenge.ts';
import { inOffice, ofEntry } from './paths.ts';

const inLanguage = z.object({ language: z.optional(language) });

export const joinWaitingList = endpoint({
  name: 'waitingList.join',
  summary: 'Waits for a time: those that come back are offered in the order in which people came.',
  method: 'POST',
  path: '/v1/offices/:office/waiting-list',
  params: inOffice,
  query: inLanguage,
  body: waitingWish,
  answer: waitingEntry,
  status: 201,
  roles: ['anyone'],
  idempotent: true,
  errors: [
    ...visitErrors,
    ...challengeErrors,
    'date_format',
    'date_invalid',
    'date_past',
    'range_invalid',
    'range_too_long',
    'waiting_list_closed',
    'name_required',
    'email_invalid',
    'email_too_long',
    'phone_invalid',
    'contact_required',
    'contact_limit',
  ],
});

export const getWaitingEntry = endpoint({
  name: 'waitingList.get',
  summary: 'Shows a place on the waiting list, with the time that is offered.',
  method: 'GET',
  path: '/v1/offices/:office/waiting-list/:entry',
  params: ofEntry,
  query: inLanguage,
  answer: waitingEntry,
  status: 200,
  roles: ['waiting'],
  errors: ['link_invalid'],
});

export const acceptOffer = endpoint({
  name: 'waitingList.accept',
  summary: 'Takes the time that is offered.',
  method: 'POST',
  path: '/v1/offices/:office/waiting-list/:entry/accept',
  params: ofEntry,
  query: inLanguage,
  answer: appointment,
  status: 201,
  roles: ['waiting'],
  idempotent: true,
  errors: ['link_invalid', 'offer_none', 'offer_expired'],
});

export const passOffer = endpoint({
  name: 'waitingList.pass',
  summary: 'Lets the offered time go to the next person; the place on the list stays.',
  method: 'POST',
  path: '/v1/offices/:office/waiting-list/:entry/pass',
  params: ofEntry,
  query: inLanguage,
  answer: waitingEntry,
  status: 200,
  roles: ['waiting'],
  idempotent: true,
  errors: ['link_invalid', 'offer_none', 'offer_expired'],
});

export const leaveWaitingList = endpoint({
  name: 'waitingList.leave',
  summary: 'Gives the place on the waiting list up; everything personal is deleted.',
  method: 'DELETE',
  path: '/v1/offices/:office/waiting-list/:entry',
  params: ofEntry,
  status: 204,
  roles: ['waiting'],
  idempotent: true,
  errors: ['link_invalid'],
});
