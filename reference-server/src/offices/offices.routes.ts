import { getOffice, listOffices } from '@wartemarke/contract';
import { businessDate } from '../availability/office-time.ts';
import type { Route } from '../http/routes.ts';
import { isListed, officeCatalogue, officeSummary } from './catalogue.ts';
import type { Offices } from './offices.ts';

/** Binds the catalogue. */
export function bindOffices(route: Route, offices: Offices): void {
  const { town } = offices;
  route(listOffices, ({ query }) => ({
    offices: town.offices.filter(isListed).map((office) => officeSummary(town, office, query.language)),
  }));
  route(getOffice, ({ params, query, now }) =>
    officeCatalogue(town, offices.get(params.office), businessDate(now, town.timeZone), query.language),
  );
}
