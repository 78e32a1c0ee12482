import type { Office, Service, ServiceQuantity } from '@wartemarke/contract';

/** A service of the visit. */
export interface ChosenService {
  readonly service: Service;
  readonly quantity: number;
  /** What was answered, option by question. */
  readonly answers: Readonly<Record<string, string>>;
}

/** The services of the visit, in the order in which they were chosen. */
export function toChosenServices({ services }: Office, chosen: readonly ServiceQuantity[]): ChosenService[] {
  return chosen.flatMap(({ id, quantity, answers = {} }) => {
    const service = services.find((each) => each.id === id);
    return service ? [{ service, quantity, answers }] : [];
  });
}

/** Whether what to bring depends on answers. */
export function hasQuestions(chosen: readonly ChosenService[]): boolean {
  return chosen.some(({ service }) => service.questions.length > 0);
}
