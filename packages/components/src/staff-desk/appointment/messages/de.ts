/** How an appointment stands, and how its holder is checked in: the same words wherever a clerk meets them. */
export const messages = {
  noName: 'Ohne Namen',
  held: 'wird gerade gebucht',
  unconfirmed: 'noch nicht bestätigt',
  requested: 'angefragt',
  confirmed: 'gebucht',
  arrived: 'angemeldet',
  finished: 'erledigt',
  expired: 'verfallen',
  cancelled: 'abgesagt',
  missed: 'nicht gekommen',
  checkIn: 'Anmelden',
  asWalkIn: 'Nummer ohne Termin ziehen',
  too_late: 'Die Zeit für diesen Termin ist vorbei. Eine Nummer ohne Termin ist noch möglich.',
};

export type AppointmentWords = typeof messages;
