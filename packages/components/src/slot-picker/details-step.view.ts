import type { FlowProblem } from '@wartemarke/client';
import type { FieldError, Office } from '@wartemarke/contract';

/** A field of the form. */
export type FieldName = 'name' | 'email' | 'phone' | 'note';

const fieldNames: readonly FieldName[] = ['name', 'email', 'phone', 'note'];

/** Whole minutes left, the begun one counted; 0 when it is over. */
export function toMinutesLeft(keptUntilAt: number, now: number): number {
  return Math.max(0, Math.ceil((keptUntilAt - now) / 60_000));
}

/** The fields that the office asks for, in the order of the form. */
export function toFields({ fields }: Office): { name: FieldName; isRequired: boolean }[] {
  return fieldNames
    .filter((name) => fields[name] !== 'hidden')
    .map((name) => ({ name, isRequired: fields[name] === 'required' }));
}

/** What is wrong with the fields of the form, in their order; empty when the failure was another one. */
export function toFieldErrors(problem: FlowProblem | null): { name: FieldName; error: FieldError }[] {
  const errors = problem?.task === 'book' ? problem.errors : [];
  return fieldNames.flatMap((name) => {
    const error = errors.find(({ pointer }) => pointer === `/contact/${name}`);
    return error ? [{ name, error }] : [];
  });
}
