import type { SignagePage } from '@wartemarke/contract';
import type { OfficeSnapshot } from '../live/office-snapshot.ts';
import type { Offices } from '../offices/offices.ts';
import type { SignageConfiguration } from '../town/on-site.ts';
import { isShown } from './schedule.ts';
import { toWeek } from './week.ts';

/** Where the pictures of the town are found on its server. */
export const picturesPath = '/pictures';

/** What pages are made from. */
export type SignageMoment = Pick<OfficeSnapshot, 'office' | 'at' | 'businessDate' | 'hours'>;

/** The pages that an office shows at a moment, in the order of its configuration. */
export function toSignagePages(snapshot: SignageMoment, offices: Offices): SignagePage[] {
  const { office, at } = snapshot;
  return office.signage
    .filter(({ when }) => isShown(when, at, offices.town.timeZone))
    .map((page) => ({ ...toHead(page, offices), ...toContent(page, snapshot, offices) }));
}

function toHead(
  { id, kind, title, zones, seconds }: SignageConfiguration,
  { say }: Offices,
): Omit<SignagePage, 'text' | 'picture' | 'hours' | 'signs'> {
  return { id, kind, ...(title && { title: say(title) }), zones, seconds };
}

function toContent(
  page: SignageConfiguration,
  snapshot: SignageMoment,
  offices: Offices,
): Pick<SignagePage, 'text' | 'picture' | 'hours' | 'signs'> {
  const { say, town } = offices;
  switch (page.kind) {
    case 'announcement':
      return { text: say(page.text) };
    case 'picture':
      return { picture: { src: `${picturesPath}/${page.picture}`, alt: say(page.alt) } };
    case 'signpost':
      return { signs: page.signs.map(({ text, direction }) => ({ text: say(text), direction })) };
    case 'hours':
      return {
        hours: snapshot.office.queues.map((queue) => ({
          name: say(queue.name),
          days: toWeek(queue, snapshot, town.timeZone),
        })),
      };
  }
}
