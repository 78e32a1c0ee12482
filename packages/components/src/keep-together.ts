/** A written date that is not torn between its day and its month: `Samstag, 21. November 2026`. */
export function keepTogether(date: string): string {
  return date.replace(/(\d+\.?) (?=\p{L})/gu, '$1\u00a0');
}
