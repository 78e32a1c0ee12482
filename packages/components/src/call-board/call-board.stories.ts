import { ConnectionError } from '@wartemarke/client';
import { apiErrorOf, fixtures, type FakeClient } from '@wartemarke/client/testing';
import type { Board, SignagePage } from '@wartemarke/contract';
import { stage } from '@wartemarke/storybook';
import { forgetfulStore, silentChime, silentVoice } from '../../test/story-stand-ins.ts';

export default { title: 'On site/Call board', component: 'wm-call-board' };

const { boards, office } = fixtures;

const story = stage('wm-call-board', {
  screen: 'board',
  set: { office: office.id, chime: silentChime, voice: silentVoice, deviceStore: forgetfulStore },
});

const saying = (value: Board) => ({
  prepare: (client: FakeClient) => client.board.set({ status: 'live', value, receivedAt: client.now() }),
});
const failing = (code: 'device_unpaired' | 'office_not_found') => ({
  prepare: (client: FakeClient) => client.board.set({ status: 'failed', error: apiErrorOf(code) }),
});

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

export const Playground = story({ isLive: true });

export const Calling = story(saying(callsOnly));
export const CallingInLeichteSprache = story({ ...saying(callsOnly), locale: 'de-x-leicht' });
export const CallingInEnglish = story({ ...saying(callsOnly), locale: 'en' });
export const CallingInTurkish = story({ ...saying(callsOnly), locale: 'tr' });
export const CallingInUkrainian = story({ ...saying(callsOnly), locale: 'uk' });
export const CallingInArabic = story({ ...saying(callsOnly), locale: 'ar' });
export const ShowsANewCall = story({
  prepare: (client) => client.board.set({ status: 'live', value: callsOnly, receivedAt: client.now() }),
  play: async ({ client, see }) => {
    await see('Jetzt aufgerufen');
    const { ticket } = await client.counters.callNext(office.id, 'schalter-4');
    await see(ticket?.number ?? 'a number', 'Schalter 4');
  },
});
export const Serving = story(
  saying({ ...callsOnly, calls: callsOnly.calls.map((call) => ({ ...call, state: 'serving' })) }),
);
export const CalledAgain = story(saying({ ...boards.recalled, pages: [] }));
export const ManyCalls = story(saying(manyCalls));
export const TwentyRows = story({ ...saying(manyCalls), set: { rows: 20 } });
export const LongNames = story(saying({ ...boards.long, pages: [] }));
export const NobodyCalled = story(saying({ ...boards.empty, pages: [] }));
export const ClosingSoon = story(saying({ ...boards.closing, pages: [] }));
export const WhoWaits = story(saying(withWaiting(manyCalls)));
export const SoundNotAllowed = story({
  ...saying(callsOnly),
  set: { chime: { ...silentChime, isAllowed: false } },
});
export const VoiceMissing = story({
  ...saying({ ...callsOnly, voices: [{ language: 'tr', counters: {} }] }),
  set: { voice: { ...silentVoice, canSpeak: () => false } },
});
export const OnAPhone = story({ ...saying(callsOnly), screen: 'phone' });

export const BesideAnnouncement = story(saying(withPage('announcement', boards.many)));
export const BesideHours = story(saying(withPage('hours')));
export const BesidePicture = story(saying(withPage('picture')));
export const BesideSignpost = story(saying(withPage('signpost')));
export const BesideAll = story(saying(withWaiting(withPage('hours', boards.many))));
export const BesideLongNames = story(saying(withPage('signpost', boards.long)));
export const BesideNobody = story(saying(withPage('hours', { ...boards.empty })));
export const BesideInArabic = story({ ...saying(withPage('signpost')), locale: 'ar' });

const signage = { mode: 'signage' };

export const SignpostAlone = story({ ...saying(withPage('signpost')), set: signage });
export const SignpostInArabic = story({ ...saying(withPage('signpost')), set: signage, locale: 'ar' });
export const HoursAlone = story({ ...saying(withPage('hours')), set: signage });
export const PictureAlone = story({ ...saying(withPage('picture')), set: signage });
export const AnnouncementAlone = story({ ...saying(withPage('announcement')), set: signage });
export const NothingToShow = story({ ...saying(callsOnly), set: signage });

const largeHall = { diagonalInches: 55, readingDistanceM: 8 };

export const ForALargeHall = story({ ...saying(manyCalls), set: largeHall });
export const ForALargeHallBeside = story({
  ...saying(withPage('announcement', boards.many)),
  set: largeHall,
});
export const AtNight = story({ ...saying(callsOnly), set: { night: 'on' } });
export const AtNightBeside = story({ ...saying(withPage('hours')), set: { night: 'on' } });

export const Connecting = story({
  isLoading: true,
  prepare: (client) => client.board.set({ status: 'connecting' }),
});
export const Unreachable = story({
  prepare: (client) => client.board.set({ status: 'connecting', error: new ConnectionError('unreachable') }),
});
export const ConnectionLost = story({
  prepare: (client) => {
    client.offline();
    client.clock.advance(4 * 60_000);
  },
});
export const NotPaired = story(failing('device_unpaired'));
export const NotPairedInArabic = story({ ...failing('device_unpaired'), locale: 'ar' });
export const UnknownOffice = story(failing('office_not_found'));
export const NotSetUp = story({ isBare: true });
