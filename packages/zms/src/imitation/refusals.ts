/** Statuses of the codes of zmscitizenapi. */
const statuses: Readonly<Record<string, number>> = {
  notFound: 404,
  invalidRequest: 400,
  invalidOfficeId: 400,
  invalidServiceId: 400,
  invalidServiceCount: 400,
  invalidTimestamp: 400,
  invalidStartDate: 400,
  invalidProcessId: 400,
  invalidAuthKey: 400,
  invalidFamilyName: 400,
  invalidEmail: 400,
  invalidTelephone: 400,
  invalidLocationAndServiceCombination: 400,
  tooManySlotsPerAppointment: 400,
  captchaMissing: 400,
  captchaInvalid: 400,
  captchaExpired: 400,
  appointmentNotAvailable: 404,
  noAppointmentForThisScope: 404,
  appointmentNotFound: 404,
  authKeyMismatch: 406,
  emailIsRequired: 406,
  tooManyAppointmentsWithSameMail: 406,
  appointmentCanNotBeCanceled: 406,
  processNotReservedAnymore: 409,
  processNotPreconfirmedAnymore: 409,
  rateLimitExceeded: 429,
  serviceUnavailable: 503,
};

/** What is refused, and why. */
export class Refusal extends Error {
  readonly codes: readonly string[];

  constructor(...codes: readonly string[]) {
    super(codes.join());
    this.codes = codes;
  }

  /** The answer: the highest of the statuses, and each code with its own. */
  toResponse(): Response {
    const errors = this.codes.map((errorCode) => {
      const statusCode = statuses[errorCode] ?? 500;
      return { errorCode, statusCode, errorMessage: `(${errorCode})`, errorType: 'error' };
    });
    return Response.json({ errors }, { status: Math.max(...errors.map(({ statusCode }) => statusCode)) });
  }
}
