import { getCalendar, previewMessage } from '@wartemarke/contract';
import { holderToken } from '../access/caller.ts';
import type { Booking } from '../booking/booking.ts';
import type { FileRoute, Route } from '../http/routes.ts';
import type { Offices } from '../offices/offices.ts';
import { toCalendarFile } from './calendar-file.ts';
import { previewOf } from './preview.ts';

/** What the calls of this feature work with. */
export interface MessageCalls {
  readonly booking: Pick<Booking, 'show'>;
  readonly offices: Offices;
  /** Where people reach the pages; links are made from it. */
  readonly publicUrl: string;
}

/** Binds the calendar file and the preview of messages. */
export function bindMessages(
  { route, file }: { route: Route; file: FileRoute },
  { booking, offices, publicUrl }: MessageCalls,
): void {
  const host = new URL(publicUrl).hostname;
  file(getCalendar, async ({ params, query, caller, now }) => {
    const opened = { office: params.office, id: params.appointment, token: holderToken(caller) };
    const { language } = query;
    const appointment = await booking.show(opened, language, now);
    const bytes = toCalendarFile(appointment, { host, now, language });
    return { name: 'appointment.ics', type: 'text/calendar; charset=utf-8', bytes };
  });
  route(previewMessage, ({ params, query, now }) =>
    previewOf(
      params.kind,
      offices.get(params.office),
      { language: query.language, now },
      { offices, publicUrl },
    ),
  );
}
