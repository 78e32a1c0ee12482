import type { ErrorMessages } from './error-texts.ts';

export const messages: ErrorMessages = {
  validation_failed: 'Es fehlen noch Angaben. Oder sie sind falsch. Bitte prüfen Sie die markierten Felder.',
  version_mismatch: 'Der Termin ist jetzt anders. Bitte laden Sie die Seite neu.',

  date_invalid: 'Diesen Tag gibt es nicht. Bitte wählen Sie einen anderen Tag.',
  date_past: 'Dieser Tag ist vorbei. Bitte wählen Sie einen anderen Tag.',
  time_does_not_exist:
    'An diesem Tag stellt man die Uhr um. Diese Uhr·zeit gibt es dann nicht. Bitte wählen Sie eine andere Zeit.',
  office_not_found: 'Diesen Ort gibt es hier nicht. Bitte wählen Sie einen anderen. Oder rufen Sie uns an.',
  service_unknown: 'Das gibt es hier nicht mehr. Bitte wählen Sie etwas anderes. Oder rufen Sie uns an.',
  service_not_at_office: 'Das machen wir an einem anderen Ort. Bitte wählen Sie dort einen Termin.',
  service_out_of_season: 'Dafür gibt es gerade keine Termine. Beim Anliegen steht: Dann geht es wieder.',
  service_not_bookable: 'Dafür brauchen Sie keinen Termin. Beim Anliegen steht: So geht es.',
  services_required: 'Bitte wählen Sie zuerst: Was möchten Sie bei uns machen?',
  too_many_services: ({ maximum }) =>
    maximum
      ? `In einem Termin gehen höchstens ${maximum} Anliegen. Bitte buchen Sie für die anderen noch einen Termin.`
      : 'Das ist zu viel für einen Termin. Bitte buchen Sie noch einen Termin.',
  services_not_combinable: 'Das geht nicht zusammen in einem Termin. Bitte buchen Sie 2 Termine.',
  quantity_invalid: 'Bitte schreiben Sie eine ganze Zahl. Die kleinste Zahl ist 1.',
  quantity_too_large: ({ maximum }) =>
    maximum
      ? `Es gehen höchstens ${maximum} in einem Termin. Bitte buchen Sie für die anderen noch einen Termin.`
      : 'Das ist zu viel für einen Termin. Bitte buchen Sie noch einen Termin.',
  duration_too_long: 'Das dauert zu lange für einen Termin. Bitte buchen Sie 2 Termine.',

  slot_unknown: 'Um diese Uhr·zeit fängt kein Termin an. Bitte wählen Sie eine Zeit aus der Liste.',
  slot_taken: 'Der Termin ist weg. Eine andere Person war schneller. Wählen Sie einen neuen Termin.',
  hold_expired: 'Die Zeit ist um. Ihre Angaben sind noch da. Bitte wählen Sie den Termin neu.',
  hold_not_found: 'Ihr Termin ist wieder frei. Ihre Angaben sind noch da. Bitte wählen Sie den Termin neu.',
  hold_exists:
    'Sie halten schon einen Termin fest. Bitte buchen Sie diesen Termin. Oder geben Sie ihn zuerst wieder frei.',
  extension_limit: 'Mehr Zeit geht nicht. Bitte buchen Sie jetzt.',
  challenge_required: 'Die Prüfung gegen Computer·programme fehlt. Bitte versuchen Sie es noch einmal.',
  challenge_used:
    'Die Prüfung gegen Computer·programme hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
  challenge_expired: 'Die Prüfung hat zu lange gedauert. Bitte versuchen Sie es noch einmal.',
  name_required: 'Bitte schreiben Sie Ihren Namen.',
  email_required: 'Bitte schreiben Sie Ihre E-Mail-Adresse.',
  email_invalid: 'Bitte prüfen Sie die E-Mail-Adresse. Ein Beispiel: name@beispiel.de',
  email_too_long: 'Diese E-Mail-Adresse ist zu lang. Es gehen höchstens 254 Zeichen.',
  phone_required: 'Bitte schreiben Sie Ihre Telefon·nummer.',
  phone_invalid: 'Bitte prüfen Sie die Telefon·nummer. Ein Beispiel: 0151 23456789',
  address_required:
    'Bitte schreiben Sie Ihre Adresse. Dazu gehören: Straße und Haus·nummer. Und Post·leit·zahl und Ort.',
  own_field_required: 'Bitte schreiben oder wählen Sie hier etwas.',
  own_field_invalid: 'Diese Angabe passt hier nicht. Bitte prüfen Sie das Feld.',
  contact_required:
    'Wir möchten Sie erreichen können. Bitte schreiben Sie Ihre E-Mail-Adresse oder Ihre Telefon·nummer.',
  contact_limit: ({ maximum }) =>
    maximum
      ? `Mit diesen Angaben gehen höchstens ${maximum}. Brauchen Sie mehr? Dann rufen Sie uns an.`
      : 'Mehr geht mit diesen Angaben nicht. Brauchen Sie mehr? Dann rufen Sie uns an.',
  note_required: 'Bitte schreiben Sie kurz: Worum geht es?',
  text_too_long: ({ maximum }) =>
    maximum
      ? `Der Text ist zu lang. Es gehen höchstens ${maximum} Zeichen.`
      : 'Der Text ist zu lang. Bitte schreiben Sie weniger.',
  link_invalid:
    'Dieser Link stimmt nicht. Bitte öffnen Sie den ganzen Link aus unserer Nachricht. Oder rufen Sie uns an.',
  appointment_cancelled:
    'Dieser Termin ist abgesagt. Möchten Sie noch kommen? Dann buchen Sie einen neuen Termin.',
  appointment_started: 'Dieser Termin läuft schon. Absagen geht jetzt nicht mehr.',
  change_limit: ({ maximum }) =>
    maximum
      ? `Einen Termin können Sie höchstens ${maximum}-mal ändern. Ihr Termin gilt weiter. Passt er nicht? Dann rufen Sie uns an.`
      : 'Sie haben diesen Termin schon oft geändert. Er gilt weiter. Passt er nicht? Dann rufen Sie uns an.',
  visit_under_way: 'Sie sind gerade bei uns. Danach können Sie Ihre Daten löschen.',
  activation_expired: 'Die Zeit ist um. Der Termin ist wieder frei. Bitte buchen Sie einen neuen Termin.',
  mail_link_required: 'Wir haben Ihnen eine E-Mail geschickt. Bitte öffnen Sie den Link in dieser E-Mail.',

  documents_not_wanted:
    'Für diesen Termin brauchen wir vorher keine Dateien. Bitte bringen Sie alles zum Termin mit.',
  document_not_found: 'Diese Datei ist nicht mehr da. Bitte laden Sie die Seite neu.',
  file_missing: 'Bitte wählen Sie eine Datei.',
  file_empty: 'Diese Datei ist leer. Bitte wählen Sie eine andere Datei.',
  file_too_large: 'Diese Datei ist zu groß. Es gehen höchstens 10 MB.',
  file_limit: ({ maximum }) =>
    maximum
      ? `Es gehen höchstens ${maximum} Dateien. Bitte löschen Sie zuerst eine Datei.`
      : 'Das sind zu viele Dateien. Bitte löschen Sie zuerst eine Datei.',
  file_type_not_allowed:
    'Diese Datei passt hier nicht. Es geht PDF. Und es gehen Bilder: JPEG, PNG oder HEIC.',
  file_unreadable: 'Wir können diese Datei nicht lesen. Bitte wählen Sie eine Datei ohne Passwort.',
  file_rejected_virus:
    'In dieser Datei ist ein Virus. Wir nehmen sie nicht an. Bitte wählen Sie eine andere Datei.',
  file_pending_scan: 'Wir prüfen diese Datei noch. Bitte versuchen Sie es in ein paar Minuten noch einmal.',

  waiting_list_closed: 'Hier gibt es gerade keine Warte·liste. Bitte sehen Sie später noch einmal nach.',
  offer_none: 'Gerade haben wir keinen Termin für Sie. Wir schreiben Ihnen: Jetzt gibt es einen Termin.',
  offer_expired: 'Die Zeit ist um. Dieser Termin ist weg. Wir schreiben Ihnen: Jetzt gibt es einen anderen.',

  qr_unknown:
    'Das ist kein Termin-Code. Bitte halten Sie den QR-Code vor die Kamera. Er steht in unserer Nachricht.',
  wrong_office: ({ office, address, directions }) =>
    office
      ? `Ihr Termin ist an einem anderen Ort: ${[office, address].filter(Boolean).join(', ')}.${directions ? ` So kommen Sie hin: ${directions}` : ''}`
      : 'Ihr Termin ist an einem anderen Ort. Die Adresse steht in unserer Nachricht.',
  wrong_day: ({ startDate, startTime }) =>
    startDate && startTime
      ? `Ihr Termin ist an einem anderen Tag: ${startDate} um ${startTime}. Brauchen Sie heute etwas? Dann ziehen Sie eine Nummer.`
      : 'Ihr Termin ist an einem anderen Tag. Brauchen Sie heute etwas? Dann ziehen Sie eine Nummer.',
  too_early: ({ fromTime }) =>
    fromTime
      ? `Sie sind früh da. Bitte kommen Sie um ${fromTime} noch einmal hierher. Dann können Sie sich anmelden.`
      : 'Sie sind früh da. Bitte kommen Sie kurz vor dem Termin noch einmal hierher.',
  too_late: ({ startTime }) =>
    startTime
      ? `Ihr Termin war um ${startTime}. Er ist vorbei. Sie können jetzt eine Nummer bekommen. Oder fragen Sie am Empfang.`
      : 'Die Zeit für diesen Termin ist vorbei. Sie können jetzt eine Nummer bekommen. Oder fragen Sie am Empfang.',
  walkin_closed: ({ opensDate, opensTime }) =>
    opensDate && opensTime
      ? `Gerade gibt es keine Nummern. Wir öffnen wieder: ${opensDate} um ${opensTime}.`
      : 'Gerade gibt es keine Nummern. Bitte buchen Sie einen Termin. Oder fragen Sie am Empfang.',
  walkin_full: 'Heute gibt es keine Nummern mehr. Bitte buchen Sie einen Termin. Oder fragen Sie am Empfang.',
  walkin_not_today:
    'Heute sind schon zu viele Menschen hier. Bitte buchen Sie einen Termin. Oder fragen Sie am Empfang.',
  phone_unknown:
    'Wir finden heute keinen Termin mit dieser Telefon·nummer. Bitte prüfen Sie die Nummer. Oder scannen Sie Ihren QR-Code.',
  appointment_not_found: 'Diesen Termin gibt es hier nicht. Bitte laden Sie die Liste neu.',
  return_over: 'Ihre Nummer gilt nicht mehr. Bitte ziehen Sie eine neue Nummer. Oder fragen Sie am Empfang.',
  signal_not_found: 'Dieser Ruf ist schon vorbei. Alles ist gut.',
  push_unavailable:
    'Hier gibt es keine Nachrichten auf das Handy. Bitte lassen Sie diese Seite offen. Dann sehen Sie Ihren Aufruf.',
  ticket_not_found:
    'Diese Nummer kennen wir nicht. Bitte scannen Sie den QR-Code von Ihrer Warte·marke noch einmal.',
  ticket_ended: 'Diese Nummer gilt nicht mehr. Bitte ziehen Sie am Terminal eine neue Nummer.',
  ticket_state: 'Das geht gerade nicht. Die Anzeige sagt: So steht es mit Ihrer Nummer.',
  too_many_streams: 'Diese Seite ist zu oft offen. Bitte schließen Sie andere Fenster davon.',

  sign_in_required: 'Bitte melden Sie sich an.',
  sign_in_failed:
    'Name oder Passwort ist falsch. Bitte prüfen Sie beides. Versuchen Sie es dann noch einmal.',
  password_required: 'Bitte schreiben Sie Ihr Passwort.',
  session_expired: 'Ihre Anmeldung ist vorbei. Bitte melden Sie sich neu an. Dann geht es hier weiter.',
  device_unpaired: 'Dieses Gerät ist noch nicht angemeldet. Bitte geben Sie einen Code ein.',
  pairing_code_invalid: 'Dieser Code ist falsch oder zu alt. Bitte fragen Sie nach einem neuen Code.',
  forbidden: 'Das dürfen Sie hier nicht. Bitte fragen Sie Ihre Verwaltung.',
  queue_not_found: 'Diesen Warte·kreis gibt es hier nicht. Bitte wählen Sie einen anderen.',
  not_requested: 'Über diesen Termin ist schon entschieden. Bitte laden Sie die Liste neu.',
  day_has_bookings:
    'An diesem Tag gibt es schon Termine. Sie passen dann nicht mehr. Bitte bestätigen Sie die Änderung.',
  counter_not_found: 'Diesen Platz gibt es hier nicht. Bitte wählen Sie einen anderen Platz.',
  ticket_open: 'An Ihrem Platz ist noch eine Nummer offen. Bitte beenden Sie diese zuerst.',
  recall_first: ({ recalls, needed }) =>
    recalls && needed
      ? `Bitte rufen Sie die Nummer zuerst noch einmal auf. Das haben Sie gemacht: ${recalls} von ${needed} Mal.`
      : 'Bitte rufen Sie die Nummer zuerst noch einmal auf.',
  transfer_target_required:
    'Wohin soll die Nummer gehen? Bitte wählen Sie: einen Warte·kreis, einen Platz oder einen Ort.',
  day_without_visits: 'Für diesen Tag gibt es keine Zahlen. Bitte wählen Sie einen anderen Tag.',
  ticket_called_elsewhere: ({ counter }) =>
    counter
      ? `${counter} hat diese Nummer gerade aufgerufen. Rufen Sie einfach die nächste Nummer auf.`
      : 'Ein anderer Platz hat diese Nummer gerade aufgerufen. Rufen Sie einfach die nächste Nummer auf.',

  rate_limited:
    'Das waren sehr viele Anfragen. Bitte warten Sie eine Minute. Versuchen Sie es dann noch einmal.',
  try_later: 'Das war zu oft falsch. Bitte warten Sie kurz. Oder holen Sie Hilfe.',
  busy: 'Gerade sind sehr viele Menschen hier. Bitte versuchen Sie es gleich noch einmal.',
  not_supported: 'Das geht hier im Internet nicht. Bitte rufen Sie uns an.',
  stopping: 'Der Dienst startet gerade neu. Bitte versuchen Sie es gleich noch einmal.',

  answer_invalid: 'Hier stimmt etwas nicht. Bitte laden Sie die Seite neu.',
  aborted: 'Das ist nicht fertig geworden. Bitte versuchen Sie es noch einmal.',
  base_url_missing: 'Dieser Bereich ist noch nicht fertig. Es fehlt die Adresse vom Dienst (base-url).',
  base_url_invalid: 'Dieser Bereich ist falsch eingestellt. Die Adresse vom Dienst (base-url) stimmt nicht.',
  base_url_insecure:
    'Dieser Bereich ist falsch eingestellt. Die Adresse vom Dienst (base-url) muss mit https anfangen.',
  office_missing: 'Dieser Bereich ist noch nicht fertig. Es fehlt die Angabe vom Stand·ort (office).',
};
