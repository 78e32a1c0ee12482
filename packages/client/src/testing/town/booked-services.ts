import type { BookedService, Office, ServiceQuantity } from '@wartemarke/contract';

/** The services as a confirmation lists them, with what has to be brought by what was answered. */
export function toBookedServices(office: Office, services: readonly ServiceQuantity[]): BookedService[] {
  return services.flatMap(({ id, quantity, answers = {} }) => {
    const service = office.services.find((each) => each.id === id);
    if (!service) return [];
    const { name, fee } = service;
    const requirements = service.requirements
      .filter(({ when }) => !when || when.is.includes(answers[when.question] ?? ''))
      .map(({ name: what, hint }) => ({ name: what, ...(hint && { hint }) }));
    return { id, name, quantity, requirements, ...(fee && { fee }) };
  });
}
