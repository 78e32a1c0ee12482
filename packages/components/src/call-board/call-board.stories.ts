import { ConnectionError } from '@wartemarke/client';
import { apiErrorOf, fakeClient, fixtures, type FakeClient } from '@wartemarke/client/testing';
import type { Board } from '@wartemarke/contract';
import { html } from 'lit';
import '../define.ts';
import type { Chime } from '../chime.ts';

export default {
  title: 'On site/Call board',
  component: 'wm-call-board',
  parameters: { layout: 'fullscreen' },
};

const { boards, office } = fixtures;

const silent: Chime = { isAllowed: true, onchange: null, open() {}, play() {}, enable() {}, close() {} };
const notAllowed: Chime = { ...silent, isAllowed: false };

/** A board whose server is prepared like this. */
function story(prepare: (client: FakeClient) => void, { lang = 'de', chime = silent } = {}) {
  return {
    render() {
      const client = fakeClient();
      prepare(client);
      return html`
        <wm-call-board lang=${lang} office=${office.id} .client=${client} .chime=${chime}></wm-call-board>
      `;
    },
  };
}

const saying = (value: Board) => (client: FakeClient) =>
  client.board.set({ status: 'live', value, receivedAt: client.now() });

export const Calling = story(saying(boards.busy));
export const CallingInEnglish = story(saying(boards.busy), { lang: 'en' });
export const CallingInArabic = story(saying(boards.busy), { lang: 'ar' });
export const Serving = story(
  saying({ ...boards.busy, calls: boards.busy.calls.map((call) => ({ ...call, state: 'serving' })) }),
);
export const CalledAgain = story(saying(boards.recalled));
export const ManyCalls = story(saying(boards.many));
export const LongNames = story(saying(boards.long));
export const NobodyCalled = story(saying(boards.empty));
export const ClosingSoon = story(saying(boards.closing));
export const SoundNotAllowed = story(saying(boards.busy), { chime: notAllowed });

export const ConnectionLost = story((client) => {
  client.offline();
  client.clock.advance(4 * 60_000);
});

export const Connecting = story((client) =>
  client.board.set({ status: 'connecting', error: new ConnectionError('unreachable') }),
);

export const NotPaired = story((client) =>
  client.board.set({ status: 'failed', error: apiErrorOf('device_unpaired') }),
);

export const UnknownOffice = story((client) =>
  client.board.set({ status: 'failed', error: apiErrorOf('office_not_found') }),
);

export const NotSetUp = { render: () => html`<wm-call-board></wm-call-board>` };
