/** What an import can say about an entry, and what it did with it. */
export const noteTitles = {
  record_unreadable: 'Entries without a usable id or name; left out.',
  id_repeated: 'Ids that stand twice; the first entry was taken.',
  office_without_services: 'Offices without a service that can be booked; left out.',
  office_internal: 'Offices that are not public; their services are for staff only.',
  office_name_shared: 'Offices that share their public name; they got their internal name.',
  address_incomplete: 'Addresses with a gap; a dash stands for a missing street, postal code or city.',
  grid_replaced: 'Slot lengths that are no grid; appointments start as often as before on a finer grid.',
  service_without_office: 'Services that no office offers; left out.',
  service_unlisted: 'Services that an office names and the list of services lacks; left out there.',
  office_unlisted: 'Offices that a service names and the list of offices lacks; left out there.',
  offer_one_sided: 'Offers that only one of the two files knows; taken over.',
  service_internal: 'Services that are not public; they are for staff only.',
  appointment_not_allowed: 'Offers without appointments; left out.',
  appointment_external:
    'Offers whose appointments are made elsewhere; left out, since the export has no link.',
  duration_mismatch: 'Offers whose slots do not add up to their duration; the slots were taken.',
  duration_missing: 'Offers without a duration; 10 minutes were taken.',
  duration_impossible: 'Offers that last longer than an opening of 240 minutes; left out.',
  quantity_clamped: 'Quantities outside 1 to 20; the nearest was taken.',
  service_name_shared: 'Services that share their name within an office; the id was added.',
  leika_several: 'Several LeiKa keys in one field; none was taken, since a wrong key is worse than none.',
  leika_invalid: 'LeiKa keys that are not 14 digits; left out.',
  leika_missing: 'Services without a LeiKa key.',
  combinable_missing: 'Services that do not say what they combine with; they stand alone.',
  combinable_unknown: 'Combinations with a service that is not in the export; left out.',
  combinable_one_sided: 'Combinations that only one of the two services names; left out.',
  combinable_elsewhere: 'Combinations of services that no office offers together; without effect.',
} as const;

export type NoteCode = keyof typeof noteTitles;

/** Something that an import could not take over as it was. */
export interface ImportNote {
  readonly code: NoteCode;
  /** Id of the office in the export. */
  readonly office?: string;
  /** Id of the service in the export. */
  readonly service?: string;
  /** The value in question. */
  readonly detail?: string;
}

/** Writes down a note. */
export type TakeNote = (code: NoteCode, facts: Omit<ImportNote, 'code'>) => void;
