import { ConnectionError } from '@wartemarke/client';
import { apiErrorOf, fakeClient, fixtures, type FakeClient } from '@wartemarke/client/testing';
import type { Board, SignagePage } from '@wartemarke/contract';
import { html } from 'lit';
import '../define.ts';
import type { Chime } from '../chime.ts';
import type { Voice } from '../speech/voice.ts';
import type { CallBoard } from './call-board.ts';

export default {
  title: 'On site/Call board',
  component: 'wm-call-board',
  parameters: { layout: 'fullscreen' },
};

const { boards, office } = fixtures;

const silent: Chime = { isAllowed: true, onchange: null, open() {}, play() {}, enable() {}, close() {} };
const notAllowed: Chime = { ...silent, isAllowed: false };
const mute: Voice = {
  ...{ isSpeaking: false, isAllowed: true, loudness: 1, onchange: null },
  ...{ canSpeak: () => true, open() {}, say() {}, cancel() {}, close() {} },
};

/** A board whose server is prepared like this, and what its page says of it. */
function story(prepare: (client: FakeClient) => void, { lang = 'de', ...set }: Partial<CallBoard> = {}) {
  return {
    render() {
      const client = fakeClient();
      prepare(client);
      const board = Object.assign(document.createElement('wm-call-board'), {
        ...{ client, lang, office: office.id, chime: silent, voice: mute },
        ...set,
      });
      return html`${board}`;
    },
  };
}

const saying = (value: Board) => (client: FakeClient) =>
  client.board.set({ status: 'live', value, receivedAt: client.now() });

const callsOnly: Board = { ...boards.busy, pages: [] };
const manyCalls: Board = { ...boards.many, pages: [] };

/** A board that shows one page of this kind. */
function withPage(kind: SignagePage['kind'], board: Board = boards.busy): Board {
  return { ...board, pages: board.pages.filter((page) => page.kind === kind).map(showEverywhere) };
}

function showEverywhere(page: SignagePage): SignagePage {
  return { ...page, zones: [] };
}

function withWaiting(board: Board): Board {
  const waiting = Array.from({ length: 14 }, (_, index) => ({
    number: `A${104 + index}`,
    queue: 'meldewesen',
    wait: { fromMinutes: 5 * index, toMinutes: 10 + 5 * index },
  }));
  return { ...board, waiting };
}

export const Calling = story(saying(callsOnly));
export const CallingInEnglish = story(saying(callsOnly), { lang: 'en' });
export const CallingInArabic = story(saying(callsOnly), { lang: 'ar' });
export const Serving = story(
  saying({ ...callsOnly, calls: callsOnly.calls.map((call) => ({ ...call, state: 'serving' })) }),
);
export const CalledAgain = story(saying({ ...boards.recalled, pages: [] }));
export const ManyCalls = story(saying(manyCalls));
export const TwentyRows = story(saying(manyCalls), { rows: 20 });
export const LongNames = story(saying({ ...boards.long, pages: [] }));
export const NobodyCalled = story(saying({ ...boards.empty, pages: [] }));
export const ClosingSoon = story(saying({ ...boards.closing, pages: [] }));
export const WhoWaits = story(saying(withWaiting(manyCalls)));
export const SoundNotAllowed = story(saying(callsOnly), { chime: notAllowed });
export const VoiceMissing = story(saying({ ...callsOnly, voices: [{ language: 'tr', counters: {} }] }), {
  voice: { ...mute, canSpeak: () => false },
});

export const BesideAnnouncement = story(saying(withPage('announcement', boards.many)));
export const BesideHours = story(saying(withPage('hours')));
export const BesidePicture = story(saying(withPage('picture')));
export const BesideSignpost = story(saying(withPage('signpost')));
export const BesideAll = story(saying(withWaiting(withPage('hours', boards.many))));
export const BesideLongNames = story(saying(withPage('signpost', boards.long)));
export const BesideNobody = story(saying(withPage('hours', { ...boards.empty })));
export const BesideInArabic = story(saying(withPage('signpost')), { lang: 'ar' });

export const SignpostAlone = story(saying(withPage('signpost')), { mode: 'signage' });
export const SignpostInArabic = story(saying(withPage('signpost')), { mode: 'signage', lang: 'ar' });
export const HoursAlone = story(saying(withPage('hours')), { mode: 'signage' });
export const PictureAlone = story(saying(withPage('picture')), { mode: 'signage' });
export const AnnouncementAlone = story(saying(withPage('announcement')), { mode: 'signage' });
export const NothingToShow = story(saying(callsOnly), { mode: 'signage' });

export const ForALargeHall = story(saying(manyCalls), { diagonalInches: 55, readingDistanceM: 8 });
export const ForALargeHallBeside = story(saying(withPage('announcement', boards.many)), {
  diagonalInches: 55,
  readingDistanceM: 8,
});
export const AtNight = story(saying(callsOnly), { night: 'on' });
export const AtNightBeside = story(saying(withPage('hours')), { night: 'on' });

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
