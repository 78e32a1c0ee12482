import type { DurationChange, SuggestedDuration } from '@wartemarke/contract';

/** What takes a suggestion over; undefined where there is none. A length of further ones that nobody knows better stays. */
export function toSuggestedChange(duration: SuggestedDuration | undefined): DurationChange | undefined {
  if (!duration || duration.suggestedMinutes === null) return undefined;
  const { suggestedMinutes, suggestedAdditionalMinutes, adoptedAt, additionalMinutes } = duration;
  const further = suggestedAdditionalMinutes ?? (adoptedAt && additionalMinutes);
  return {
    durationMinutes: suggestedMinutes,
    ...(typeof further === 'number' && { additionalMinutes: further }),
  };
}

/** What brings a length back that was taken over, or the word of the configuration. */
export function backToBefore({
  adoptedAt,
  durationMinutes,
  additionalMinutes,
}: SuggestedDuration): DurationChange {
  return adoptedAt ? { durationMinutes, additionalMinutes } : { durationMinutes: null };
}

/** The same suggestion, which was measured in the days that are shown, with another present length. */
export function withLength(
  { adoptedAt: _before, ...suggestion }: SuggestedDuration,
  { durationMinutes, additionalMinutes, adoptedAt }: SuggestedDuration,
): SuggestedDuration {
  return { ...suggestion, durationMinutes, additionalMinutes, ...(adoptedAt && { adoptedAt }) };
}
