import {
  apiErrorOf,
  fakeAppointment,
  fakeClient,
  fixtures,
  type FakeClient,
} from '@wartemarke/client/testing';
import type { Appointment } from '@wartemarke/contract';
import { html } from 'lit';
import { until } from 'lit/directives/until.js';
import '../define.ts';

export default { title: 'At home/Appointment', component: 'wm-appointment' };

const { appointments, document, office } = fixtures;

interface StoryOptions {
  lang?: string;
  access?: typeof fakeAppointment;
  prepare?: (client: FakeClient) => unknown;
  /** Presses what is called so, by its id. */
  press?: string;
}

/** An appointment as it stands, at a server that is prepared like this. */
function story(appointment: Appointment | undefined, options: StoryOptions = {}) {
  const { lang = 'de', access = fakeAppointment, prepare = () => {}, press } = options;
  return {
    render() {
      const client = fakeClient();
      const prepared = Promise.resolve(prepare(client)).then(
        () => html`
          <wm-appointment
            lang=${lang}
            booking-url="#"
            .client=${client}
            .access=${access}
            .appointment=${appointment}
          ></wm-appointment>
        `,
      );
      return html`${until(prepared)}`;
    },
    async play({ canvasElement }: { canvasElement: HTMLElement }) {
      if (press) (await find(canvasElement, press)).click();
    },
  };
}

/** What has this id in the first element, once it is drawn. */
async function find(canvas: HTMLElement, id: string): Promise<HTMLElement> {
  for (;;) {
    const found = canvas.querySelector('wm-appointment')?.shadowRoot?.getElementById(id);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

const withDocuments: Appointment = {
  ...appointments.confirmed,
  documentWishes: [{ id: 'wohnungsgeber', name: 'Wohnungsgeberbestätigung' }],
  documents: [document],
};

export const Confirmed = story(appointments.confirmed);
export const ConfirmedInPlainLanguage = story(appointments.confirmed, { lang: 'de-x-leicht' });
export const ConfirmedInEnglish = story(appointments.confirmed, { lang: 'en' });
export const ConfirmedInTurkish = story(appointments.confirmed, { lang: 'tr' });
export const ConfirmedInUkrainian = story(appointments.confirmed, { lang: 'uk' });
export const ConfirmedInArabic = story(appointments.confirmed, { lang: 'ar' });
export const Moving = story(appointments.confirmed, { press: 'move' });
export const MovingInArabic = story(appointments.confirmed, { press: 'move', lang: 'ar' });
export const MovingWithoutAnswer = story(appointments.confirmed, {
  press: 'move',
  prepare: (client) => client.fail('availability.days', apiErrorOf('busy')),
});
export const MovedOften = story({ ...appointments.confirmed, movable: false, movesLeft: 0 });
export const Cancelling = story(appointments.confirmed, { press: 'cancel' });
export const Deleting = story(appointments.confirmed, { press: 'erase' });
export const WithDocuments = story(withDocuments);
export const Unconfirmed = story(appointments.unconfirmed);
export const Requested = story(appointments.requested);
export const Held = story(appointments.held);
export const Arrived = story(undefined, {
  prepare: (client) => client.checkIns.create(office.id, { code: appointments.confirmed.checkInCode }),
});
export const Finished = story(appointments.finished);
export const Cancelled = story(appointments.cancelled);
export const CancelledByTheOffice = story({
  ...appointments.cancelled,
  message: 'Am 1. März ist unser Rechner abgeschaltet. Bitte entschuldigen Sie.',
});
export const Missed = story(appointments.missed);
export const Expired = story(appointments.expired);
export const Loading = story(undefined, { prepare: (client) => void client.pause('appointments.get') });
export const Offline = story(undefined, { prepare: (client) => client.offline() });
export const WrongLink = story(undefined, { access: { ...fakeAppointment, token: 'x'.repeat(32) } });
export const NoLink = {
  render: () => html`<wm-appointment lang="de" booking-url="#" .client=${fakeClient()}></wm-appointment>`,
};
