/** A service that a clerk has chosen; of one that was wished but not done there are none. */
export interface ChosenService {
  readonly id: string;
  readonly name: string;
  readonly quantity: number;
  /** Id of the queue that serves it, where it is known. */
  readonly queue?: string | undefined;
}

/** As many services as one visit can have. */
export const mostServices = 10;

const mostOfOne = 20;

/** More or fewer of a service, from none to as many as a visit can have. */
export function changeQuantity(
  chosen: readonly ChosenService[],
  id: string,
  by: number,
): readonly ChosenService[] {
  return chosen.map((each) =>
    each.id === id ? { ...each, quantity: Math.min(mostOfOne, Math.max(0, each.quantity + by)) } : each,
  );
}
