import type { ErrorMessages } from './error-texts.ts';

export const messages: ErrorMessages = {
  validation_failed: 'Einige Angaben fehlen noch oder stimmen nicht. Bitte prüfen Sie die markierten Felder.',
  version_mismatch: 'Der Termin wurde inzwischen geändert. Bitte laden Sie die Seite neu und prüfen Sie ihn.',

  date_invalid: 'Diesen Tag gibt es nicht. Bitte wählen Sie einen anderen Tag.',
  date_past: 'Dieser Tag ist schon vorbei. Bitte wählen Sie einen anderen Tag.',
  time_does_not_exist:
    'Diese Uhrzeit gibt es an dem Tag nicht, weil die Uhren umgestellt werden. Bitte wählen Sie eine andere.',
  office_not_found:
    'Diesen Standort gibt es hier nicht. Bitte wählen Sie einen anderen oder rufen Sie uns an.',
  service_unknown:
    'Dieses Anliegen gibt es hier nicht mehr. Bitte wählen Sie ein anderes oder rufen Sie uns an.',
  service_not_at_office:
    'Dieses Anliegen erledigt ein anderer Standort. Bitte wählen Sie einen Standort, der es anbietet.',
  service_out_of_season:
    'Für dieses Anliegen gibt es zurzeit keine Termine. Beim Anliegen steht, wann es wieder welche gibt.',
  service_not_bookable:
    'Für dieses Anliegen gibt es keine Termine. Wie Sie es erledigen, steht beim Anliegen.',
  services_required: 'Bitte wählen Sie zuerst ein Anliegen aus.',
  too_many_services: ({ maximum }) =>
    maximum
      ? `In einen Termin passen höchstens ${maximum} Anliegen. Bitte buchen Sie für die übrigen einen zweiten.`
      : 'Das sind zu viele Anliegen für einen Termin. Bitte buchen Sie für die übrigen einen zweiten.',
  services_not_combinable:
    'Diese Anliegen lassen sich nicht in einem Termin erledigen. Bitte buchen Sie zwei Termine.',
  quantity_invalid: 'Bitte geben Sie als Anzahl eine ganze Zahl ab 1 an.',
  quantity_too_large: ({ maximum }) =>
    maximum
      ? `In einem Termin sind höchstens ${maximum} möglich. Bitte buchen Sie für die übrigen einen zweiten.`
      : 'Das sind zu viele für einen Termin. Bitte buchen Sie für die übrigen einen zweiten.',
  duration_too_long:
    'Das dauert zusammen länger, als wir am Stück geöffnet haben. Bitte buchen Sie zwei Termine.',

  slot_unknown: 'Zu dieser Uhrzeit beginnt kein Termin. Bitte wählen Sie eine der angezeigten Zeiten.',
  slot_taken: 'Dieser Termin ist gerade vergeben worden. Bitte wählen Sie einen dieser freien Termine.',
  hold_expired:
    'Die Reservierung ist abgelaufen. Ihre Angaben sind noch da. Bitte wählen Sie den Termin neu.',
  hold_not_found:
    'Die Reservierung gilt nicht mehr. Ihre Angaben sind noch da. Bitte wählen Sie den Termin neu.',
  hold_exists:
    'Sie haben schon eine Zeit reserviert. Bitte buchen Sie diese, oder geben Sie sie zuerst wieder frei.',
  extension_limit:
    'Die Reservierung lässt sich nicht weiter verlängern. Bitte schließen Sie die Buchung jetzt ab.',
  challenge_required: 'Die Prüfung gegen automatische Buchungen fehlt. Bitte versuchen Sie es noch einmal.',
  challenge_used:
    'Die Prüfung gegen automatische Buchungen hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
  challenge_expired:
    'Die Prüfung gegen automatische Buchungen ist abgelaufen. Bitte versuchen Sie es noch einmal.',
  name_required: 'Bitte geben Sie Ihren Namen an.',
  email_required: 'Bitte geben Sie Ihre E-Mail-Adresse an.',
  email_invalid: 'Bitte prüfen Sie die E-Mail-Adresse. Sie sieht zum Beispiel so aus: name@beispiel.de',
  email_too_long: 'Diese E-Mail-Adresse ist zu lang. Bitte geben Sie eine mit höchstens 254 Zeichen an.',
  phone_required: 'Bitte geben Sie Ihre Telefonnummer an.',
  phone_invalid: 'Bitte prüfen Sie die Telefonnummer. Sie sieht zum Beispiel so aus: 0151 23456789',
  address_required: 'Bitte geben Sie Ihre Anschrift an: Straße mit Hausnummer, Postleitzahl und Ort.',
  own_field_required: 'Bitte füllen Sie dieses Feld aus.',
  own_field_invalid: 'Diese Angabe passt hier nicht. Bitte prüfen Sie das Feld.',
  contact_required:
    'Bitte geben Sie eine E-Mail-Adresse oder eine Telefonnummer an, damit wir Sie erreichen können.',
  contact_limit: ({ maximum }) =>
    maximum
      ? `Mehr als ${maximum} lassen sich mit diesen Angaben nicht buchen. Bitte rufen Sie uns an, wenn Sie mehr brauchen.`
      : 'Mehr lässt sich mit diesen Angaben nicht buchen. Bitte rufen Sie uns an, wenn Sie mehr brauchen.',
  note_required: 'Bitte schreiben Sie uns kurz, worum es geht.',
  text_too_long: ({ maximum }) =>
    maximum
      ? `Der Text ist zu lang. Bitte kürzen Sie ihn auf ${maximum} Zeichen.`
      : 'Der Text ist zu lang. Bitte kürzen Sie ihn.',
  link_invalid:
    'Dieser Link ist nicht gültig. Bitte öffnen Sie den ganzen Link aus Ihrer Bestätigung oder rufen Sie uns an.',
  appointment_cancelled: 'Dieser Termin ist abgesagt. Wenn Sie noch kommen möchten, buchen Sie einen neuen.',
  appointment_started: 'Dieser Termin hat schon begonnen und lässt sich nicht mehr absagen.',
  change_limit: ({ maximum }) =>
    maximum
      ? `Ein Termin lässt sich höchstens ${maximum}-mal verschieben. Ihr Termin gilt weiter. Bitte rufen Sie uns an, wenn er nicht passt.`
      : 'Dieser Termin lässt sich nicht noch einmal verschieben. Er gilt weiter. Bitte rufen Sie uns an, wenn er nicht passt.',
  visit_under_way: 'Ihr Besuch läuft gerade. Danach können Sie Ihre Daten löschen.',
  activation_expired:
    'Die Zeit zum Bestätigen ist abgelaufen, und der Termin ist wieder frei. Bitte buchen Sie neu.',
  mail_link_required:
    'Bestätigen lässt sich der Termin nur mit dem Link aus unserer E-Mail. Bitte öffnen Sie ihn dort.',

  documents_not_wanted:
    'Zu diesem Termin brauchen wir keine Unterlagen vorab. Bitte bringen Sie alles zum Termin mit.',
  document_not_found: 'Diese Datei ist nicht mehr da. Bitte laden Sie die Seite neu.',
  file_missing: 'Bitte wählen Sie eine Datei aus.',
  file_empty: 'Diese Datei ist leer. Bitte wählen Sie eine andere.',
  file_too_large: 'Diese Datei ist zu groß. Bitte wählen Sie eine mit höchstens 10 MB.',
  file_limit: ({ maximum }) =>
    maximum
      ? `Mehr als ${maximum} Dateien sind nicht möglich. Bitte entfernen Sie zuerst eine.`
      : 'Mehr Dateien sind nicht möglich. Bitte entfernen Sie zuerst eine.',
  file_type_not_allowed: 'Diese Art von Datei geht hier nicht. Möglich sind PDF, JPEG, PNG und HEIC.',
  file_unreadable:
    'Diese Datei lässt sich nicht lesen. Bitte wählen Sie eine ohne Passwort, die sich öffnen lässt.',
  file_rejected_virus:
    'In dieser Datei steckt Schadsoftware. Wir haben sie nicht angenommen. Bitte wählen Sie eine andere.',
  file_pending_scan: 'Diese Datei wird noch geprüft. Bitte versuchen Sie es in einigen Minuten noch einmal.',

  waiting_list_closed:
    'Hier gibt es gerade keine Warteliste. Bitte sehen Sie später nach freien Terminen, oder rufen Sie uns an.',
  offer_none: 'Gerade ist Ihnen kein Termin angeboten. Wir melden uns, sobald wieder einer passt.',
  offer_expired: 'Die Zeit für dieses Angebot ist vorbei. Wir melden uns, sobald wieder ein Termin passt.',

  qr_unknown: 'Das ist kein Termin-Code. Bitte halten Sie den QR-Code aus Ihrer Bestätigung vor die Kamera.',
  wrong_office: ({ office, address, directions }) =>
    office
      ? `Ihr Termin ist an einem anderen Standort: ${[office, address].filter(Boolean).join(', ')}.${directions ? ` So kommen Sie hin: ${directions}` : ''}`
      : 'Ihr Termin ist an einem anderen Standort. Die Adresse steht in Ihrer Bestätigung.',
  wrong_day: ({ startDate, startTime }) =>
    startDate && startTime
      ? `Ihr Termin ist am ${startDate} um ${startTime}. Wenn Sie heute etwas brauchen, ziehen Sie eine Nummer.`
      : 'Ihr Termin ist an einem anderen Tag. Wenn Sie heute etwas brauchen, ziehen Sie eine Nummer.',
  too_early: ({ fromTime }) =>
    fromTime
      ? `Sie sind früh dran. Anmelden können Sie sich ab ${fromTime}. Bitte kommen Sie dann noch einmal hierher.`
      : 'Sie sind früh dran. Bitte melden Sie sich kurz vor Ihrem Termin noch einmal hier an.',
  too_late: ({ startTime }) =>
    startTime
      ? `Ihr Termin um ${startTime} ist vorbei. Sie können stattdessen jetzt eine Nummer bekommen, oder fragen Sie am Empfang.`
      : 'Die Zeit für diesen Termin ist vorbei. Sie können stattdessen jetzt eine Nummer bekommen, oder fragen Sie am Empfang.',
  walkin_closed: ({ opensDate, opensTime }) =>
    opensDate && opensTime
      ? `Zurzeit werden keine Nummern ausgegeben. Wir öffnen wieder am ${opensDate} um ${opensTime}.`
      : 'Zurzeit werden keine Nummern ausgegeben. Bitte buchen Sie einen Termin oder fragen Sie am Empfang.',
  walkin_full:
    'Für heute sind alle Nummern vergeben. Bitte buchen Sie einen Termin oder fragen Sie am Empfang.',
  walkin_not_today:
    'Heute kommen Sie leider nicht mehr an die Reihe. Bitte buchen Sie einen Termin, oder fragen Sie am Empfang.',
  phone_unknown:
    'Zu dieser Telefonnummer gibt es heute hier keinen Termin. Bitte prüfen Sie die Nummer, oder scannen Sie den QR-Code aus Ihrer Bestätigung.',
  appointment_not_found:
    'Diesen Termin gibt es hier nicht. Bitte laden Sie die Liste neu, und suchen Sie noch einmal.',
  return_over:
    'Zurück in die Reihe geht es mit dieser Nummer nicht mehr. Bitte ziehen Sie eine neue, oder fragen Sie am Empfang.',
  signal_not_found: 'Dieser Ruf ist schon beendet. Sie müssen nichts mehr tun.',
  push_unavailable:
    'Benachrichtigungen gibt es hier nicht. Bitte lassen Sie diese Seite offen, dann sehen und hören Sie Ihren Aufruf.',
  ticket_not_found:
    'Diese Nummer kennen wir nicht. Bitte scannen Sie den QR-Code auf Ihrer Wartemarke noch einmal.',
  ticket_ended: 'Diese Nummer ist nicht mehr gültig. Bitte ziehen Sie am Terminal eine neue.',
  ticket_state: 'Das geht bei dieser Nummer gerade nicht. Die Anzeige zeigt, wie es um sie steht.',
  too_many_streams: 'Diese Anzeige ist schon zu oft geöffnet. Bitte schließen Sie andere Fenster davon.',

  sign_in_required: 'Bitte melden Sie sich an.',
  sign_in_failed:
    'Name oder Passwort stimmt nicht. Bitte prüfen Sie beides und versuchen Sie es noch einmal.',
  password_required: 'Bitte geben Sie Ihr Passwort ein.',
  session_expired: 'Ihre Anmeldung ist abgelaufen. Bitte melden Sie sich neu an, dann geht es hier weiter.',
  device_unpaired: 'Dieses Gerät ist nicht angemeldet. Bitte geben Sie einen Kopplungscode ein.',
  pairing_code_invalid:
    'Dieser Code ist falsch, schon benutzt oder abgelaufen. Bitte lassen Sie sich einen neuen geben.',
  forbidden: 'Dafür ist diese Anmeldung nicht freigeschaltet. Bitte wenden Sie sich an Ihre Verwaltung.',
  counter_not_found: 'Diesen Platz gibt es hier nicht. Bitte wählen Sie einen anderen.',
  queue_not_found: 'Diesen Wartekreis gibt es hier nicht. Bitte wählen Sie einen anderen.',
  not_requested: 'Über diesen Termin ist schon entschieden. Bitte laden Sie die Liste neu.',
  day_has_bookings:
    'An diesem Tag sind schon Termine gebucht, die dann nicht mehr passen. Bitte bestätigen Sie die Änderung.',
  ticket_open: 'An Ihrem Platz ist noch eine Nummer offen. Bitte schließen Sie sie zuerst ab.',
  recall_first: ({ recalls, needed }) =>
    recalls && needed
      ? `Bitte rufen Sie die Nummer noch einmal auf, bevor Sie weitergehen. Bisher wiederholt: ${recalls} von ${needed}.`
      : 'Bitte rufen Sie die Nummer noch einmal auf, bevor Sie weitergehen.',
  transfer_target_required:
    'Bitte wählen Sie, wohin Sie die Nummer weitergeben: an einen Wartekreis, einen Platz oder einen Standort.',
  day_without_visits: 'An diesem Tag ist nichts aufgezeichnet. Bitte wählen Sie einen anderen Tag.',
  ticket_called_elsewhere: ({ counter }) =>
    counter
      ? `Diese Nummer wurde gerade von ${counter} aufgerufen. Rufen Sie einfach die nächste auf.`
      : 'Diese Nummer wurde gerade an einem anderen Platz aufgerufen. Rufen Sie einfach die nächste auf.',

  rate_limited:
    'Das waren viele Anfragen auf einmal. Bitte warten Sie eine Minute und versuchen Sie es noch einmal.',
  try_later: 'Das waren zu viele Fehlversuche. Bitte warten Sie etwas oder lassen Sie sich helfen.',
  busy: 'Gerade sind sehr viele Menschen hier. Bitte versuchen Sie es in einem Moment noch einmal.',
  not_supported: 'Das geht hier online nicht. Bitte rufen Sie uns an.',
  stopping: 'Der Dienst startet gerade neu. Bitte versuchen Sie es in einem Moment noch einmal.',

  answer_invalid: 'Der Dienst antwortet anders als erwartet. Bitte laden Sie die Seite neu.',
  aborted: 'Der Vorgang wurde abgebrochen. Bitte versuchen Sie es noch einmal.',
  base_url_missing: 'Dieser Bereich ist noch nicht eingerichtet: Die Adresse des Dienstes (base-url) fehlt.',
  base_url_invalid:
    'Dieser Bereich ist falsch eingerichtet: Die Adresse des Dienstes (base-url) ist ungültig.',
  base_url_insecure:
    'Dieser Bereich ist falsch eingerichtet: Die Adresse des Dienstes (base-url) muss mit https beginnen.',
  office_missing: 'Dieser Bereich ist noch nicht eingerichtet: Die Angabe des Standorts (office) fehlt.',
};
