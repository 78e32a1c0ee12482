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
  name_required: 'Bitte geben Sie Ihren Namen an.',
  email_required: 'Bitte geben Sie Ihre E-Mail-Adresse an.',
  email_invalid: 'Bitte prüfen Sie die E-Mail-Adresse. Sie sieht zum Beispiel so aus: name@beispiel.de',
  email_too_long: 'Diese E-Mail-Adresse ist zu lang. Bitte geben Sie eine mit höchstens 254 Zeichen an.',
  phone_required: 'Bitte geben Sie Ihre Telefonnummer an.',
  phone_invalid: 'Bitte prüfen Sie die Telefonnummer. Sie sieht zum Beispiel so aus: 0151 23456789',
  note_required: 'Bitte schreiben Sie uns kurz, worum es geht.',
  text_too_long: ({ maximum }) =>
    maximum
      ? `Der Text ist zu lang. Bitte kürzen Sie ihn auf ${maximum} Zeichen.`
      : 'Der Text ist zu lang. Bitte kürzen Sie ihn.',
  link_invalid:
    'Dieser Link ist nicht gültig. Bitte öffnen Sie den ganzen Link aus Ihrer Bestätigung oder rufen Sie uns an.',
  appointment_cancelled: 'Dieser Termin ist abgesagt. Wenn Sie noch kommen möchten, buchen Sie einen neuen.',
  appointment_started: 'Dieser Termin hat schon begonnen und lässt sich nicht mehr absagen.',

  qr_unknown: 'Das ist kein Termin-Code. Bitte halten Sie den QR-Code aus Ihrer Bestätigung vor die Kamera.',
  wrong_office: ({ office, address }) =>
    office
      ? `Ihr Termin ist an einem anderen Standort: ${[office, address].filter(Boolean).join(', ')}.`
      : 'Ihr Termin ist an einem anderen Standort. Die Adresse steht in Ihrer Bestätigung.',
  wrong_day: ({ startDate, startTime }) =>
    startDate && startTime
      ? `Ihr Termin ist am ${startDate} um ${startTime}. Wenn Sie heute etwas brauchen, ziehen Sie eine Nummer.`
      : 'Ihr Termin ist an einem anderen Tag. Wenn Sie heute etwas brauchen, ziehen Sie eine Nummer.',
  too_early: ({ fromTime }) =>
    fromTime
      ? `Sie sind früh dran. Anmelden können Sie sich ab ${fromTime}. Bitte kommen Sie dann noch einmal hierher.`
      : 'Sie sind früh dran. Bitte melden Sie sich kurz vor Ihrem Termin noch einmal hier an.',
  too_late: 'Die Zeit für diesen Termin ist vorbei. Bitte ziehen Sie eine Nummer oder fragen Sie am Empfang.',
  walkin_closed: ({ opensDate, opensTime }) =>
    opensDate && opensTime
      ? `Zurzeit werden keine Nummern ausgegeben. Wir öffnen wieder am ${opensDate} um ${opensTime}.`
      : 'Zurzeit werden keine Nummern ausgegeben. Bitte buchen Sie einen Termin oder fragen Sie am Empfang.',
  walkin_full:
    'Für heute sind alle Nummern vergeben. Bitte buchen Sie einen Termin oder fragen Sie am Empfang.',
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
  ticket_open: 'An Ihrem Platz ist noch eine Nummer offen. Bitte schließen Sie sie zuerst ab.',
  ticket_called_elsewhere: ({ counter }) =>
    counter
      ? `Diese Nummer wurde gerade von ${counter} aufgerufen. Rufen Sie einfach die nächste auf.`
      : 'Diese Nummer wurde gerade an einem anderen Platz aufgerufen. Rufen Sie einfach die nächste auf.',

  rate_limited:
    'Das waren viele Anfragen auf einmal. Bitte warten Sie eine Minute und versuchen Sie es noch einmal.',
  try_later: 'Das waren zu viele Fehlversuche. Bitte warten Sie etwas oder lassen Sie sich helfen.',
  busy: 'Gerade sind sehr viele Menschen hier. Bitte versuchen Sie es in einem Moment noch einmal.',
  stopping: 'Der Dienst startet gerade neu. Bitte versuchen Sie es in einem Moment noch einmal.',
};
