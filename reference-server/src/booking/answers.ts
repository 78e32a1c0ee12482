import type { FieldError, ServiceQuantity } from '@wartemarke/contract';
import { CallError } from '../http/call-error.ts';
import { findService } from '../offices/offices.ts';
import type { OfficeConfiguration } from '../town/configuration.ts';

/** Makes sure that what was answered are options of the services' questions. Throws `field_invalid` with all pointers. */
export function checkAnswers(office: OfficeConfiguration, services: readonly ServiceQuantity[]): void {
  const errors = services.flatMap(({ id, answers = {} }, index): FieldError[] => {
    const questions = findService(office, id)?.questions ?? [];
    const isOption = (question: string, option: string) =>
      questions.some((it) => it.id === question && it.options.some((one) => one.id === option));
    return Object.entries(answers)
      .filter(([question, option]) => !isOption(question, option))
      .map(([question]) => ({ pointer: `/services/${index}/answers/${question}`, code: 'field_invalid' }));
  });
  if (errors.length > 0) throw new CallError('field_invalid', { errors });
}
