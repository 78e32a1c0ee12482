import * as z from 'zod/mini';
import { document } from '../document.ts';
import { endpoint } from '../endpoint.ts';
import { slug } from '../primitives.ts';
import { ofAppointment, ofDocument } from './paths.ts';

export const addDocument = endpoint({
  name: 'documents.add',
  summary:
    'Hands in a document with a hold or an appointment. It answers 202 while the scan for malware is due.',
  method: 'POST',
  path: '/v1/offices/:office/appointments/:appointment/documents',
  params: ofAppointment,
  upload: true,
  body: z.object({ wish: z.optional(slug) }),
  answer: document,
  status: 201,
  pending: 202,
  roles: ['hold', 'appointment'],
  idempotent: true,
  errors: [
    'hold_not_found',
    'hold_expired',
    'appointment_cancelled',
    'appointment_started',
    'documents_not_wanted',
    'file_missing',
    'file_empty',
    'file_too_large',
    'file_limit',
    'file_type_not_allowed',
    'file_unreadable',
    'file_rejected_virus',
  ],
});

export const removeDocument = endpoint({
  name: 'documents.remove',
  summary: 'Takes a document back.',
  method: 'DELETE',
  path: '/v1/offices/:office/appointments/:appointment/documents/:document',
  params: ofDocument,
  status: 204,
  roles: ['hold', 'appointment'],
  idempotent: true,
  errors: ['hold_not_found', 'document_not_found'],
});

export const openDocument = endpoint({
  name: 'desk.document',
  summary: 'Opens a document for a clerk.',
  method: 'GET',
  path: '/v1/offices/:office/desk/appointments/:appointment/documents/:document',
  params: ofDocument,
  file: 'application/octet-stream',
  status: 200,
  roles: ['clerk'],
  errors: ['document_not_found', 'file_pending_scan'],
});
