import type { FlowProblem } from '@wartemarke/client';
import type { FieldError } from '@wartemarke/contract';
import type { FieldView } from './details-step.view.ts';

/** A wrong field by the id of its control. */
export interface NamedError {
  readonly id: string;
  /** Name of the field, where the sentence does not tell. */
  readonly label?: string;
  readonly error: FieldError;
}

/** What is wrong with the fields of the form, in their order; empty when the failure was another one. */
export function toFieldErrors(problem: FlowProblem | null, fields: readonly FieldView[]): NamedError[] {
  const named = new Set<FieldError>();
  const wrong = fields.flatMap(({ id, label, pointer, error }) => {
    if (!error || named.has(error)) return [];
    named.add(error);
    return [{ id, label: pointer.startsWith('/contact/own/') ? label : '', error }];
  });
  const others = problem?.task === 'book' ? problem.errors.filter((error) => !named.has(error)) : [];
  return [...wrong, ...others.map((error) => ({ id: toLastName(error.pointer), label: '', error }))];
}

function toLastName(pointer: string): string {
  return pointer.slice(pointer.lastIndexOf('/') + 1);
}
