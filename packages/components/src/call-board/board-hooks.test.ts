import { expect } from '@esm-bundle/chai';
import { fixtures } from '@wartemarke/client/testing';
import type { Board } from '@wartemarke/contract';
import { rest, showBoard, textOf } from '../../test/board-stage.ts';
import { callOff, hear } from '../../test/hear.ts';
import { CountingChime } from '../../test/stand-ins.ts';

const { boards } = fixtures;

/** The board with its first call called once more. */
function callAgain(value: Board): Board {
  const calls = value.calls.map((call, at) =>
    at === 0 ? { ...call, state: 'called' as const, recalls: call.recalls + 1 } : call,
  );
  return { ...value, revision: value.revision + 1, calls };
}

describe('<wm-call-board> and the page around it', () => {
  it('shows a call without a sound where the page sounds itself', async () => {
    const heard = callOff('wm-call-announce');
    const { board, chime, say } = await showBoard();
    await say(callAgain(boards.busy));
    expect(heard.length).to.equal(1);
    expect(chime.played).to.equal(0);
    expect(textOf(board, '.current .number')).to.equal(boards.busy.calls[0]!.number);
    expect(textOf(board, '[role="status"]')).to.contain(boards.busy.calls[0]!.number);
  });

  it('sounds where the page only listens', async () => {
    const heard = hear('wm-call-announce');
    const { chime, say } = await showBoard();
    await say(callAgain(boards.busy));
    expect([heard.length, chime.played]).to.deep.equal([1, 1]);
  });

  it('speaks nothing that the page sounds itself', async () => {
    callOff('wm-call-announce');
    const { board, voice, say, pass } = await showBoard({ voices: 'de' });
    await say({ ...boards.busy });
    await rest(board);
    await say(callAgain(boards.busy));
    await pass(3);
    expect(voice.said).to.deep.equal([]);
  });

  it('tells when the connection is lost, and when it is back', async () => {
    const heard = hear('wm-connection-change');
    const { client, say, board } = await showBoard();
    client.board.set({ status: 'stale', value: boards.busy, receivedAt: client.now() });
    await rest(board);
    await say(boards.busy);
    expect(heard.map(({ facts }) => facts)).to.deep.equal([
      { isLive: true },
      { isLive: false },
      { isLive: true },
    ]);
  });

  it('takes the sound of the page also when it is given late, and gives both back', async () => {
    const { board, chime } = await showBoard();
    const late = new CountingChime();
    board.chime = late;
    await rest(board);
    expect([chime.isOpen, late.isOpen]).to.deep.equal([false, true]);
    board.remove();
    expect(late.isOpen).to.equal(false);
  });

  it('lets the page switch the sound on', async () => {
    const { board, chime } = await showBoard();
    chime.isAllowed = false;
    board.enableSound();
    expect(chime.isAllowed).to.equal(true);
  });
});
