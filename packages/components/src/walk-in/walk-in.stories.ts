import {
  apiErrorOf,
  fakeClient,
  fixtures,
  type FakeClient,
  type FakeOptions,
} from '@wartemarke/client/testing';
import { html } from 'lit';
import '../define.ts';

export default { title: 'Booking/Walk-in', component: 'wm-walk-in' };

/** The box of a town whose server is prepared like this. */
function story(prepare: (client: FakeClient) => void = () => {}, lang = 'de', options: FakeOptions = {}) {
  return {
    render() {
      const client = fakeClient(options);
      prepare(client);
      return html`<wm-walk-in
        lang=${lang}
        office=${fixtures.office.id}
        booking-url="#termin"
        .client=${client}
      ></wm-walk-in>`;
    },
  };
}

export const Morning = story();
export const EarlyMorning = story((client) => client.clock.advance(-2 * 3_600_000));
export const Evening = story((client) => client.clock.advance(10 * 3_600_000));
export const NotToday = story(() => {}, 'de', {
  site: { drawing: { meldewesen: 'not_today', verkehr: 'full' } },
});
export const Paused = story((client) => {
  void client.queues.setState(fixtures.office.id, 'meldewesen', {
    state: 'paused',
    text: 'Die Technik steht gerade still. Es geht voraussichtlich um 9:30 Uhr weiter.',
  });
});
export const PlainLanguage = story(() => {}, 'de-x-leicht');
export const Arabic = story(() => {}, 'ar');
export const Ukrainian = story(() => {}, 'uk');
export const Offline = story((client) => client.offline());
export const OfficeUnknown = story((client) =>
  client.fail('availability.today', apiErrorOf('office_not_found')),
);
export const SetUpWrong = { render: () => html`<wm-walk-in></wm-walk-in>` };
