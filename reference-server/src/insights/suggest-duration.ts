import type { SuggestedDuration } from '@wartemarke/contract';
import type { ServiceDuration } from '../offices/durations.ts';
import type { ServiceConfiguration } from '../town/configuration.ts';
import type { MeasuredLength } from './measured.ts';

/** From so many visits on a length is suggested: with fewer, chance would say more than the service. */
export const suggestedFrom = 20;

/** What a suggestion is made of beside what was measured. */
export interface PresentLength {
  readonly service: ServiceConfiguration;
  /** Its name as the clerk reads it. */
  readonly name: string;
  /** Step in which its queue gives out time. */
  readonly gridMinutes: number;
  /** The length that was taken over, and since when, as on the wire. */
  readonly adopted?: (ServiceDuration & { readonly adoptedAt: string }) | undefined;
}

/**
 * Suggests a length: one that three of four visits keep to, in steps of the queue. Each further one takes as much longer
 * than a single one as it did in the middle.
 */
export function suggestDuration(
  { service, name, gridMinutes, adopted }: PresentLength,
  measured: MeasuredLength | undefined,
): SuggestedDuration {
  const durationMinutes = adopted?.durationMinutes ?? service.durationMinutes;
  const toStep = (minutes: number, fewest: number) =>
    Math.max(fewest, Math.round(minutes / gridMinutes) * gridMinutes);
  const { cases = 0, minutes = 0, furtherCases = 0, furtherMinutes = null } = measured ?? {};
  return {
    ...{ service: service.id, name, durationMinutes, cases },
    additionalMinutes: adopted?.additionalMinutes ?? service.additionalMinutes ?? durationMinutes,
    suggestedMinutes: cases >= suggestedFrom ? toStep(minutes, gridMinutes) : null,
    suggestedAdditionalMinutes:
      furtherMinutes !== null && furtherCases >= suggestedFrom ? toStep(furtherMinutes, 0) : null,
    ...(adopted && { adoptedAt: adopted.adoptedAt }),
  };
}
