import type { ErrorMessages } from './error-texts.ts';

export const messages: ErrorMessages = {
  validation_failed: 'Some details are missing or not right yet. Please check the marked fields.',
  version_mismatch: 'The appointment was changed meanwhile. Please reload the page and check it.',

  date_invalid: 'This day does not exist. Please choose another one.',
  date_past: 'This day is over. Please choose another one.',
  time_does_not_exist:
    'This time does not exist on that day, because the clocks change. Please choose another.',
  office_not_found: 'There is no such office here. Please choose another one or call us.',
  service_unknown: 'This service is no longer offered here. Please choose another one or call us.',
  service_not_at_office: 'Another office handles this service. Please choose an office that offers it.',
  service_out_of_season:
    'There are no appointments for this service at the moment. Its description says when there will be.',
  service_not_bookable:
    'There are no appointments for this service. Its description says how to get it done.',
  services_required: 'Please choose a service first.',
  too_many_services: ({ maximum }) =>
    maximum
      ? `One appointment holds at most ${maximum} services. Please book a second one for the others.`
      : 'These are too many services for one appointment. Please book a second one for the others.',
  services_not_combinable: 'These services cannot share an appointment. Please book two appointments.',
  quantity_invalid: 'Please give a whole number from 1.',
  quantity_too_large: ({ maximum }) =>
    maximum
      ? `One appointment is for at most ${maximum}. Please book a second one for the others.`
      : 'These are too many for one appointment. Please book a second one for the others.',
  duration_too_long:
    'Together this takes longer than we are open at a stretch. Please book two appointments.',

  slot_unknown: 'No appointment begins at this time. Please choose one of the times shown.',
  slot_taken: 'Somebody has just taken this appointment. Please choose one of these free ones.',
  hold_expired: 'Your reservation has run out. What you entered is still here. Please choose a time again.',
  hold_not_found:
    'Your reservation is no longer valid. What you entered is still here. Please choose a time again.',
  hold_exists: 'You have reserved a time already. Please book that one, or give it back first.',
  extension_limit: 'The reservation cannot be extended any further. Please finish the booking now.',
  challenge_required: 'The check against automatic bookings is missing. Please try again.',
  challenge_used: 'The check against automatic bookings did not work. Please try again.',
  challenge_expired: 'The check against automatic bookings has run out. Please try again.',
  name_required: 'Please give your name.',
  email_required: 'Please give your e-mail address.',
  email_invalid: 'Please check the e-mail address. It looks like this: name@example.org',
  email_too_long: 'This e-mail address is too long. Please give one of at most 254 characters.',
  phone_required: 'Please give your phone number.',
  phone_invalid: 'Please check the phone number. It looks like this: 0151 23456789',
  address_required: 'Please give your address: street and house number, postcode and town.',
  own_field_required: 'Please fill in this field.',
  own_field_invalid: 'This does not fit here. Please check the field.',
  contact_required: 'Please give an e-mail address or a phone number so that we can reach you.',
  contact_limit: ({ maximum }) =>
    maximum
      ? `No more than ${maximum} can be booked with these details. Please call us if you need more.`
      : 'No more can be booked with these details. Please call us if you need more.',
  note_required: 'Please tell us briefly what it is about.',
  text_too_long: ({ maximum }) =>
    maximum
      ? `The text is too long. Please shorten it to ${maximum} characters.`
      : 'The text is too long. Please shorten it.',
  link_invalid: 'This link is not valid. Please open the whole link from your confirmation, or call us.',
  appointment_cancelled: 'This appointment is cancelled. If you still want to come, book a new one.',
  appointment_started: 'This appointment has begun and can no longer be cancelled.',
  change_limit: ({ maximum }) =>
    maximum
      ? `An appointment can be moved at most ${maximum} times. Yours still stands. Please call us if it does not suit you.`
      : 'This appointment cannot be moved again. It still stands. Please call us if it does not suit you.',
  visit_under_way: 'Your visit is under way. You can delete your data afterwards.',
  activation_expired:
    'The time for confirming is over, and the appointment is free again. Please book a new one.',
  mail_link_required:
    'The appointment can only be confirmed by the link in our e-mail. Please open it there.',

  documents_not_wanted:
    'We do not need any documents before this appointment. Please bring everything along.',
  document_not_found: 'This file is no longer here. Please reload the page.',
  file_missing: 'Please choose a file.',
  file_empty: 'This file is empty. Please choose another one.',
  file_too_large: 'This file is too large. Please choose one of at most 10 MB.',
  file_limit: ({ maximum }) =>
    maximum
      ? `More than ${maximum} files are not possible. Please remove one first.`
      : 'More files are not possible. Please remove one first.',
  file_type_not_allowed: 'This type of file is not possible here. Please choose PDF, JPEG, PNG or HEIC.',
  file_unreadable: 'This file cannot be read. Please choose one that opens without a password.',
  file_rejected_virus:
    'There is harmful software in this file. We have not accepted it. Please choose another one.',
  file_pending_scan: 'This file is still being checked. Please try again in a few minutes.',

  waiting_list_closed:
    'There is no waiting list here at the moment. Please look for free appointments later, or call us.',
  offer_none: 'No appointment is offered to you at the moment. We will write as soon as one suits you.',
  offer_expired: 'The time for this offer is over. We will write as soon as another appointment suits you.',

  qr_unknown:
    'This is not an appointment code. Please show the QR code from your confirmation to the camera.',
  wrong_office: ({ office, address, directions }) =>
    office
      ? `Your appointment is at another office: ${[office, address].filter(Boolean).join(', ')}.${directions ? ` How to get there: ${directions}` : ''}`
      : 'Your appointment is at another office. Your confirmation says where.',
  wrong_day: ({ startDate, startTime }) =>
    startDate && startTime
      ? `Your appointment is on ${startDate} at ${startTime}. If you need something today, draw a number.`
      : 'Your appointment is on another day. If you need something today, draw a number.',
  too_early: ({ fromTime }) =>
    fromTime
      ? `You are early. You can check in from ${fromTime}. Please come back here then.`
      : 'You are early. Please check in here shortly before your appointment.',
  too_late: ({ startTime }) =>
    startTime
      ? `Your appointment at ${startTime} is over. You can get a number instead now, or ask at the reception.`
      : 'The time of this appointment is over. You can get a number instead now, or ask at the reception.',
  walkin_closed: ({ opensDate, opensTime }) =>
    opensDate && opensTime
      ? `No numbers are given out at the moment. We open again on ${opensDate} at ${opensTime}.`
      : 'No numbers are given out at the moment. Please book an appointment or ask at the reception.',
  walkin_full: 'All numbers of today are given out. Please book an appointment or ask at the reception.',
  walkin_not_today:
    'We would no longer be able to serve you today. Please book an appointment or ask at the reception.',
  phone_unknown:
    'There is no appointment here today with this phone number. Please check the number, or scan the QR code from your confirmation.',
  appointment_not_found: 'There is no such appointment here. Please reload the list and search again.',
  return_over: 'This number can no longer return to the line. Please draw a new one or ask at the reception.',
  signal_not_found: 'This call has been ended already. There is nothing left to do.',
  push_unavailable:
    'There are no notifications here. Please keep this page open, so that you see and hear your call.',
  ticket_not_found: 'We do not know this number. Please scan the QR code on your ticket again.',
  ticket_ended: 'This number is no longer valid. Please draw a new one at the kiosk.',
  ticket_state: 'That is not possible with this number at the moment. The display shows how it stands.',
  too_many_streams: 'This display is open too many times. Please close other windows that show it.',

  sign_in_required: 'Please sign in.',
  sign_in_failed: 'The name or the password is wrong. Please check both and try again.',
  password_required: 'Please enter your password.',
  session_expired: 'Your session has ended. Please sign in again and go on here.',
  device_unpaired: 'This device is not paired. Please enter a pairing code.',
  pairing_code_invalid: 'This code is wrong, used or too old. Please ask for a new one.',
  forbidden: 'You are not signed in for this. Please ask your administration.',
  counter_not_found: 'There is no such counter here. Please choose another one.',
  queue_not_found: 'There is no such queue here. Please choose another one.',
  not_requested: 'This appointment has been decided on already. Please reload the list.',
  day_has_bookings:
    'Appointments that are already booked on this day would no longer fit. Please confirm the change.',
  ticket_open: 'Your counter still has an open number. Please finish that first.',
  recall_first: ({ recalls, needed }) =>
    recalls && needed
      ? `Please call the number again before you go on. Called again so far: ${recalls} of ${needed}.`
      : 'Please call the number again before you go on.',
  transfer_target_required: 'Please choose where the number goes on: to a queue, a counter or an office.',
  day_without_visits: 'Nothing was recorded on this day. Please choose another one.',
  ticket_called_elsewhere: ({ counter }) =>
    counter
      ? `${counter} has just called this number. Simply call the next one.`
      : 'Another counter has just called this number. Simply call the next one.',

  rate_limited: 'These were many requests at once. Please wait a minute and try again.',
  try_later: 'These were too many wrong tries. Please wait a while, or ask for help.',
  busy: 'Very many people are here at the moment. Please try again shortly.',
  not_supported: 'This cannot be done online here. Please call us.',
  stopping: 'The service is restarting. Please try again shortly.',

  answer_invalid: 'The service does not answer as expected. Please reload the page.',
  aborted: 'This was called off. Please try again.',
  base_url_missing: 'This area is not set up yet: the address of the service (base-url) is missing.',
  base_url_invalid: 'This area is not set up correctly: the address of the service (base-url) is not valid.',
  base_url_insecure:
    'This area is not set up correctly: the address of the service (base-url) must begin with https.',
  office_missing: 'This area is not set up yet: the office is missing.',
};
