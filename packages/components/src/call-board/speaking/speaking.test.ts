import { expect } from '@esm-bundle/chai';
import { fixtures } from '@wartemarke/client/testing';
import type { Board, Call } from '@wartemarke/contract';
import { expectAccessible } from '../../../test/axe.ts';
import { buttonOf, loaded, rootOf, showBoard, textOf } from '../../../test/board-stage.ts';
import { settled } from '../../../test/fixture.ts';
import { CountingChime } from '../../../test/stand-ins.ts';
import { WrittenVoice } from '../../../test/written-voice.ts';
import { chimeMs } from '../../chime.ts';
import type { CallBoard } from '../call-board.ts';
import { messages } from '../messages/index.ts';

const german = { language: 'de', counters: { '1': 'Schalter 1' } };
const turkish = { language: 'tr', counters: { '1': 'Gişe 1' } };
const [template] = fixtures.boards.many.calls;

function call(number: string, facts: Partial<Call> = {}): Call {
  return {
    ...template!,
    ...{ ticket: number, number, recalls: 0, state: 'called' },
    counter: { id: '1', name: 'Schalter 1' },
    ...facts,
  };
}

function saying(...calls: Call[]): Board {
  return { ...fixtures.boards.empty, pages: [], voices: [german, turkish], calls };
}

async function show(set: Partial<CallBoard> = {}, first = saying()) {
  await messages.load('tr');
  const voice = (set.voice as WrittenVoice | undefined) ?? new WrittenVoice();
  const stage = await showBoard({ ...set, voice }, (client) =>
    client.board.set({ status: 'live', value: first, receivedAt: client.now() }),
  );
  await loaded(() => stage.board.hasAttribute('data-step'));
  await settled(stage.board);
  const afterChime = () => stage.client.clock.advance(chimeMs);
  return { ...stage, voice, afterChime };
}

describe('A board that speaks', () => {
  it('chimes, and then says the call in each language, with the town’s words for the counter', async () => {
    const { say, chime, voice, afterChime } = await show();
    await say(saying(call('A012')));
    expect([chime.played, voice.text]).to.deep.equal([1, '']);
    afterChime();
    expect(voice.said).to.deep.equal([
      { text: 'Nummer A 12, bitte zu Schalter 1.', language: 'de' },
      { text: 'A 12 numara, lütfen buyurun: Gişe 1.', language: 'tr' },
    ]);
  });

  it('never chimes or speaks over a call that is being said', async () => {
    const { say, chime, voice, afterChime } = await show();
    await say(saying(call('A1')));
    afterChime();
    await say(saying(call('A2'), call('A1')));
    afterChime();
    expect([chime.played, voice.said.length]).to.deep.equal([1, 2]);
    voice.said = [];
    voice.finish();
    expect([chime.played, voice.text]).to.deep.equal([2, '']);
    afterChime();
    expect(voice.said[0]?.text).to.equal('Nummer A 2, bitte zu Schalter 1.');
  });

  it('leaves out a call whose person came while it waited', async () => {
    const { say, chime, voice, afterChime } = await show();
    await say(saying(call('A2'), call('A1')));
    afterChime();
    await say(saying(call('A2', { state: 'serving' }), call('A1')));
    voice.finish();
    expect(chime.played).to.equal(1);
  });

  it('says which call it is when a number is called again', async () => {
    const { say, voice, afterChime } = await show({}, saying(call('A1')));
    await say(saying(call('A1', { recalls: 1 })));
    afterChime();
    expect(voice.said[0]?.text).to.equal('2. Aufruf: Nummer A 1, bitte zu Schalter 1.');
  });

  it('speaks the languages of the screen, in its order', async () => {
    const { say, voice, afterChime } = await show({ voices: 'tr' });
    await say(saying(call('A1')));
    afterChime();
    expect(voice.said.map(({ language }) => language)).to.deep.equal(['tr']);
  });

  it('says in small letters which voice the machine lacks, and speaks the others', async () => {
    const { board, say, voice, afterChime } = await show({ voice: new WrittenVoice('tr') });
    expect(textOf(board, '.voices')).to.equal('Keine Stimme für: Türkisch');
    await expectAccessible(board);
    await say(saying(call('A1')));
    afterChime();
    expect(voice.said.map(({ language }) => language)).to.deep.equal(['de']);
  });

  it('shows the calls where a language is none, and says which it is', async () => {
    const { board, say } = await show({ voices: 'de_DE tr' });
    await say(saying(call('A1')));
    expect(textOf(board, '.current .number')).to.equal('A1');
    expect(textOf(board, '.voices')).to.equal('Keine Stimme für: de_DE');
  });

  it('goes on with the chime alone where there is no voice at all', async () => {
    const { say, chime, voice, afterChime } = await show({ voice: new WrittenVoice('de', 'tr') });
    await say(saying(call('A2'), call('A1')));
    expect(chime.played).to.equal(1);
    afterChime();
    expect([chime.played, voice.said]).to.deep.equal([2, []]);
  });

  it('says that the sound is off while the browser does not let it speak, and speaks when it is switched on', async () => {
    const voice = new WrittenVoice();
    voice.isAllowed = false;
    const { board } = await show({ voice });
    expect(rootOf(board).innerText).to.contain('Der Ton ist aus.');
    buttonOf(board, 'Ton einschalten')?.click();
    expect(voice.said).to.deep.equal([{ text: 'Der Ton ist an.', language: 'de' }]);
  });

  it('is silent when it is muted, and falls silent when it is removed', async () => {
    const muted = await show({ muted: true, chime: new CountingChime() });
    await muted.say(saying(call('A1')));
    muted.afterChime();
    expect(muted.voice.said).to.deep.equal([]);
    const { board, say, voice, client } = await show();
    await say(saying(call('A1')));
    board.remove();
    expect([client.clock.waiting, voice.isOpen]).to.deep.equal([0, false]);
  });
});
