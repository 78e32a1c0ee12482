import { expect } from '@esm-bundle/chai';
import { fakeClient, fixtures } from '@wartemarke/client/testing';
import type { Board, Direction } from '@wartemarke/contract';
import { expectAccessible } from '../../test/axe.ts';
import {
  buttonOf,
  loaded,
  rootOf,
  showBoard,
  textOf,
  withPages,
  type BoardStage,
} from '../../test/board-stage.ts';
import { settled } from '../../test/fixture.ts';
import type { CallBoard } from './call-board.ts';

const { boards } = fixtures;

/** Shows what a server says, with all that a board fetches for it. */
async function show(value: Board, set: Partial<CallBoard> = {}): Promise<BoardStage> {
  const stage = await showBoard(set, (client) =>
    client.board.set({ status: 'live', value, receivedAt: client.now() }),
  );
  await loaded(() => stage.board.hasAttribute('data-step'));
  await settled(stage.board);
  return stage;
}

const pageOf = (board: CallBoard) => textOf(board, '.page h2');
const callNext = (value: Board): Board => {
  const [next = value.calls[0]!] = boards.many.calls;
  const call = { ...next, number: 'A200', ticket: crypto.randomUUID(), state: 'called' as const };
  return { ...value, revision: value.revision + 1, calls: [call, ...value.calls] };
};

describe('<wm-call-board> with signage', () => {
  it('shows a page beside the calls, and turns to the next when its time is over', async () => {
    const { board, pass } = await show(withPages(boards.busy, 'announcement', 'hours'));
    expect(textOf(board, '.current .number')).to.equal('A103');
    expect(pageOf(board)).to.contain('Personalversammlung');
    await pass(14);
    expect(pageOf(board)).to.contain('Personalversammlung');
    await pass(2);
    expect(pageOf(board)).to.equal('Unsere Öffnungszeiten');
    await pass(21);
    expect(pageOf(board)).to.contain('Personalversammlung');
  });

  it('keeps the page still while somebody is called', async () => {
    const value = withPages(boards.busy, 'announcement', 'hours');
    const { board, say, pass } = await show({ ...value, voices: [] });
    await pass(13);
    await say(callNext({ ...value, voices: [] }));
    await pass(10);
    expect(pageOf(board)).to.contain('Personalversammlung');
    await pass(6);
    expect(pageOf(board)).to.equal('Unsere Öffnungszeiten');
  });

  it('stops where somebody wants to read on', async () => {
    const { board, pass } = await show(withPages(boards.busy, 'announcement', 'hours'));
    buttonOf(board, 'Seiten anhalten')?.click();
    await pass(60);
    expect(pageOf(board)).to.contain('Personalversammlung');
    buttonOf(board, 'Seiten weiterblättern')?.click();
    await pass(8);
    expect(pageOf(board)).to.equal('Unsere Öffnungszeiten');
  });

  it('shows the pages of its zone', async () => {
    const pages = boards.busy.pages.map((page) => ({ ...page, zones: [page.kind] }));
    const { board } = await show({ ...boards.busy, pages }, { zone: 'signpost' });
    expect(pageOf(board)).to.equal('Wegweiser');
    board.zone = 'hours';
    await settled(board);
    expect(pageOf(board)).to.equal('Unsere Öffnungszeiten');
  });

  it('marks today among the opening hours, and writes closed days out', async () => {
    const { board } = await show(withPages(boards.busy, 'hours'));
    expect(textOf(board, '.today th')).to.equal('Montag');
    const sunday = [...rootOf(board).querySelectorAll('tbody tr')].at(-1);
    expect(sunday?.textContent?.replace(/\s+/g, ' ')).to.contain('Sonntag geschlossen');
  });

  it('asks the town’s server for pictures, and says in words what did not come', async () => {
    const [page] = withPages(boards.busy, 'picture').pages;
    // A file that is there and is no picture.
    const picture = { src: '/components/package.json', alt: 'Der Markt' };
    performance.clearResourceTimings();
    const client = Object.assign(fakeClient(), { baseUrl: `${location.origin}/packages` });
    client.board.set({
      status: 'live',
      value: { ...boards.busy, pages: [{ ...page!, picture }] },
      receivedAt: client.now(),
    });
    const { board } = await showBoard({ client });
    await loaded(() => rootOf(board).querySelector('.page') !== null);
    await loaded(() => rootOf(board).querySelector('img') === null);
    const asked = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked).to.contain(`${location.origin}/packages/components/package.json`);
    expect(textOf(board, '.page')).to.contain('Der Markt');
  });

  it('asks again for the picture of its only page when that has had its time', async () => {
    const [page] = withPages(boards.busy, 'picture').pages;
    const picture = { src: '/no-such-picture.png', alt: 'Der Markt' };
    const { board, pass } = await show({ ...boards.busy, pages: [{ ...page!, picture, seconds: 20 }] });
    const hasPicture = () => rootOf(board).querySelector('.page img') !== null;
    await loaded(() => !hasPicture());
    await pass(18);
    expect(hasPicture()).to.equal(false);
    await pass(3);
    expect(hasPicture()).to.equal(true);
  });

  it('points the same way in every direction of writing', async () => {
    const lines: (string | null)[][] = [];
    for (const lang of ['de', 'ar']) {
      const { board } = await show(withPages(boards.busy, 'signpost'), { lang, mode: 'signage' });
      await loaded(() => rootOf(board).lang === lang);
      const signs = [...rootOf(board).querySelectorAll('.sign')];
      lines.push(signs.map((sign) => sign.querySelector('path')!.getAttribute('d')));
      for (const sign of signs) {
        const [arrow, text] = [sign.querySelector('svg')!, sign.querySelector('.text')!].map((each) =>
          each.getBoundingClientRect(),
        );
        expect(arrow!.left < text!.left).to.equal(!sign.classList.contains('right'));
        expect(getComputedStyle(sign.querySelector('svg')!).transform).to.equal('none');
      }
      board.remove();
    }
    expect(lines[0]).to.deep.equal(lines[1]);
  });

  it('shows the hour when an entrance has nothing to say', async () => {
    const { board, chime, say } = await show({ ...boards.busy, pages: [] }, { mode: 'signage' });
    expect(textOf(board, '.page time')).to.equal('9:02');
    expect(rootOf(board).querySelector('.current')).to.equal(null);
    await say(callNext(boards.busy));
    expect(chime.played).to.equal(0);
  });

  it('leaves the screen to the pages once everything is closed', async () => {
    const queues = boards.empty.queues.map((queue) => ({ ...queue, state: 'closed' as const, waiting: 0 }));
    const { board } = await show({ ...withPages(boards.empty, 'hours'), queues });
    expect(rootOf(board).querySelector('.current')).to.equal(null);
    expect(pageOf(board)).to.equal('Unsere Öffnungszeiten');
  });
});

describe('<wm-call-board> in its hall', () => {
  const directions: Direction[] = ['left', 'right', 'ahead', 'back', 'up', 'down'];

  it('draws and says which way to go', async () => {
    const calls = boards.many.calls.slice(0, 6).map((call, index) => ({
      ...call,
      counter: { ...call.counter, direction: directions[index]! },
    }));
    const { board } = await show({ ...boards.busy, pages: [], calls });
    const arrows = [...rootOf(board).querySelectorAll('.current path, .row:not(.empty) path')];
    expect(new Set(arrows.map((path) => path.getAttribute('d'))).size).to.equal(6);
    expect(textOf(board, '.current .place')).to.equal('nach links Schalter 1');
    await expectAccessible(board);
  });

  it('shows some queues alone, and is silent about the others', async () => {
    const [first, second] = boards.busy.queues;
    const value = { ...boards.busy, pages: [], voices: [] };
    const { board, say, chime } = await show(value, { queues: second!.id });
    expect(rootOf(board).querySelectorAll('.queue')).to.have.length(1);
    await say(callNext({ ...value, calls: value.calls.map((call) => ({ ...call, queue: first!.id })) }));
    expect(textOf(board, '.current h2')).to.equal('Gerade wird niemand aufgerufen');
    expect(chime.played).to.equal(0);
  });

  it('shows who waits with how long it takes, where the office says it', async () => {
    const waiting = [
      { number: 'A104', queue: 'meldewesen', wait: { fromMinutes: 5, toMinutes: 15 } },
      { number: 'A105', queue: 'meldewesen', wait: null },
    ];
    const { board, say } = await show({ ...boards.busy, pages: [], waiting });
    const cells = [...rootOf(board).querySelectorAll<HTMLElement>('.line li:not([hidden])')];
    expect(cells.map((cell) => cell.innerText.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'A104 5–15 Min.',
      'A105',
    ]);
    await expectAccessible(board);
    await say({ ...boards.busy, pages: [], waiting: [] });
    expect(rootOf(board).querySelector('.line')).to.equal(null);
  });

  it('draws numbers as high as the distance asks for', async () => {
    const value = { ...boards.busy, pages: [] };
    const { board } = await show(value, { screenHeightMm: 680, readingDistanceM: 3 });
    const needed = (innerHeight * 3 * 12.25) / 680;
    for (const selector of ['.current .number', '.row .number']) {
      const { fontWeight, fontSize, fontFamily } = getComputedStyle(rootOf(board).querySelector(selector)!);
      const pen = document.createElement('canvas').getContext('2d')!;
      pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
      expect(pen.measureText('1').actualBoundingBoxAscent).to.be.at.least(needed - 1);
    }
  });

  it('does not show rows that do not fit, and says how many numbers are not shown', async () => {
    const value = { ...boards.many, pages: [] };
    const { board } = await show(value, { screenHeightMm: 680, readingDistanceM: 5, rows: 20 });
    await loaded(() => textOf(board, '.more') !== '');
    const rows = [...rootOf(board).querySelectorAll('.row')];
    const list = rows[0]!.parentElement!.getBoundingClientRect();
    const isSeen = (row: Element) => row.getBoundingClientRect().left < list.right;
    const seen = rows.filter(isSeen);
    expect(seen.length).to.be.within(1, 10);
    expect(seen.at(-1)!.getBoundingClientRect().bottom).to.be.at.most(list.bottom + 1);
    expect(textOf(board, '.more')).to.equal(`und ${19 - seen.length} weitere Nummern`);
    expect(rows).to.have.length(20);
  });

  it('is dark at night by the office’s clock, in colours that can be read', async () => {
    const { board, client } = await show(withPages(boards.busy, 'hours'), { night: '9:05-10:00' });
    const brightness = () => getComputedStyle(rootOf(board)).getPropertyValue('--_paper');
    const day = brightness();
    client.clock.advance(3 * 60_000);
    await settled(board);
    expect(brightness()).not.to.equal(day);
    await expectAccessible(board);
  });
});

describe('<wm-call-board> in every state', () => {
  const states: Record<string, [Board, Partial<CallBoard>?]> = {
    'an announcement beside it': [withPages(boards.many, 'announcement')],
    'hours beside it': [withPages(boards.busy, 'hours')],
    'a picture beside it': [withPages(boards.busy, 'picture')],
    'a signpost beside it': [withPages(boards.long, 'signpost')],
    'an announcement alone': [withPages(boards.busy, 'announcement'), { mode: 'signage' }],
    'hours alone': [withPages(boards.busy, 'hours'), { mode: 'signage' }],
    'a signpost alone': [withPages(boards.busy, 'signpost'), { mode: 'signage' }],
    'nothing to say': [{ ...boards.busy, pages: [] }, { mode: 'signage' }],
    'letters for a hall': [withPages(boards.many, 'hours'), { diagonalInches: 55 }],
  };
  for (const [name, [value, set]] of Object.entries(states)) {
    it(`is accessible with ${name}`, async () => {
      const { board } = await show(value, set);
      await expectAccessible(board);
    });
  }

  for (const lang of ['de-x-leicht', 'en', 'tr', 'uk', 'ar']) {
    it(`is accessible and has all its texts in ${lang}`, async () => {
      const waiting = [{ number: 'A104', queue: 'meldewesen', wait: { fromMinutes: 5, toMinutes: 15 } }];
      const { board } = await show({ ...withPages(boards.many, 'signpost'), waiting }, { lang });
      await loaded(() => rootOf(board).lang === lang);
      await settled(board);
      expect(rootOf(board).innerText).not.to.contain('undefined');
      await expectAccessible(board);
    });
  }
});
