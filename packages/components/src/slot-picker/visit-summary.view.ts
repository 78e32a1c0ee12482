import type { BookingState } from '@wartemarke/client';
import type { Category, Office, Service } from '@wartemarke/contract';
import { toCategoryViews } from './slot-picker.view.ts';

/** Services that may or may not be added to the visit, by heading. */
export interface AddableView {
  readonly category: Category;
  readonly services: readonly { readonly service: Service; readonly isAddable: boolean }[];
}

/** A service of the visit. */
export interface ChosenService {
  readonly service: Service;
  readonly quantity: number;
}

/** The services of the visit, in the order in which they were chosen. */
export function toChosenServices(office: Office, chosen: BookingState['chosen']): ChosenService[] {
  return chosen.flatMap(({ id, quantity }) => {
    const service = office.services.find((each) => each.id === id);
    return service ? [{ service, quantity }] : [];
  });
}

/** What could be added to the visit, each service under its first heading. */
export function toAddableViews(office: Office, { chosen, addable }: BookingState): AddableView[] {
  const isChosen = ({ id }: Service) => chosen.some((each) => each.id === id);
  return toCategoryViews(office)
    .map(({ category, services }) => ({
      category,
      services: services
        .filter((service) => service.bookable && !isChosen(service) && service.categories[0] === category.id)
        .map((service) => ({ service, isAddable: addable.includes(service.id) })),
    }))
    .filter(({ services }) => services.length > 0);
}
