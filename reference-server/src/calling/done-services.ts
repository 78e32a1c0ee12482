import type { ErrorCode, ServiceQuantity } from '@wartemarke/contract';
import { CallError } from '../http/call-error.ts';
import { findService } from '../offices/offices.ts';
import type { OfficeConfiguration } from '../town/configuration.ts';

/**
 * Makes sure that an office knows the services that were done, each named once. Any will do, also some that nobody can
 * book together.
 * @throws CallError `service_unknown`, `services_repeated`, with the service.
 */
export function requireDone(
  office: OfficeConfiguration,
  services: readonly ServiceQuantity[],
): readonly ServiceQuantity[] {
  const refuse = (code: ErrorCode, service: string) => new CallError(code, { params: { service } });
  services.forEach(({ id }, index) => {
    if (!findService(office, id)) throw refuse('service_unknown', id);
    if (services.findIndex((other) => other.id === id) < index) throw refuse('services_repeated', id);
  });
  return services;
}
