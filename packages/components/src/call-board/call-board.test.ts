import { expect } from '@esm-bundle/chai';
import { ConnectionError } from '@wartemarke/client';
import { apiErrorOf, fakeClient, fixtures, type FakeClient } from '@wartemarke/client/testing';
import type { Board, Call } from '@wartemarke/contract';
import { expectAccessible } from '../../test/axe.ts';
import {
  buttonOf as button,
  loaded,
  rest,
  rootOf as root,
  showBoard as show,
  textOf,
} from '../../test/board-stage.ts';
import { fixture, settled } from '../../test/fixture.ts';
import { CountingChime, createMemoryStore } from '../../test/stand-ins.ts';
import type { CallBoard } from './call-board.ts';

const { boards } = fixtures;

const rowsOf = (board: CallBoard) =>
  [...root(board).querySelectorAll<HTMLElement>('.row:not(.empty)')].map((row) =>
    row.innerText.replace(/\s+/g, ' '),
  );
function callAgain(value: Board, index: number): Board {
  const calls = value.calls.map((call, at): Call =>
    at === index ? { ...call, state: 'called', recalls: call.recalls + 1 } : call,
  );
  return { ...value, revision: value.revision + 1, calls };
}

describe('<wm-call-board>', () => {
  it('shows the latest call large, the others below, and the time in the office', async () => {
    const { board } = await show();
    expect(textOf(board, '.current .number')).to.equal('A103');
    expect(textOf(board, '.current .place')).to.equal('Schalter 3');
    expect(rowsOf(board)).to.have.length(2);
    expect(textOf(board, 'time')).to.equal('9:02');
  });

  it('moves its clock', async () => {
    const { board, client } = await show();
    client.clock.advance(60_000);
    await settled(board);
    expect(textOf(board, 'time')).to.equal('9:03');
  });

  it('shows the time of the server when the clock of the screen is wrong, also without a connection', async () => {
    const { board, client } = await show();
    const at = '2027-03-01T07:00:00+01:00';
    client.board.set({ status: 'live', value: { ...boards.busy, at }, receivedAt: client.now() });
    await settled(board);
    client.offline();
    client.clock.advance(60_000);
    await settled(board);
    expect(textOf(board, 'time')).to.equal('7:01');
  });

  it('wears the colour of the town', async () => {
    const { board } = await show({ accent: '#215f4a' });
    const { backgroundColor } = getComputedStyle(root(board).querySelector('.current')!);
    expect(backgroundColor).to.equal('rgb(33, 95, 74)');
  });

  it('chimes, announces and tells the page when somebody is called', async () => {
    const { board, chime, say } = await show();
    const heard: string[] = [];
    board.addEventListener('wm-call-announce', ({ call }) => heard.push(call.number));
    await say({ ...boards.busy, calls: boards.many.calls.slice(0, 3) });
    expect(chime.played).to.equal(1);
    expect(heard[0]).to.equal(boards.many.calls[0]?.number);
    expect(textOf(board, '[role=status]')).to.contain(`Nummer ${heard[0]}, bitte zu Schalter`);
  });

  it('is silent about what it found when it began', async () => {
    const { chime, board } = await show();
    expect(chime.played).to.equal(0);
    expect(textOf(board, '[role=status]')).to.equal('');
  });

  it('shows a number large again and chimes when it is called again', async () => {
    const { board, chime, say } = await show();
    await say(callAgain(boards.busy, 2));
    expect(chime.played).to.equal(1);
    expect(textOf(board, '.current .number')).to.equal(boards.busy.calls[2]?.number);
    expect(textOf(board, '[role=status]')).to.match(/^2\. Aufruf: Nummer/);
  });

  it('stays silent when it is muted, without offering a sound', async () => {
    const { board, chime, say } = await show({ muted: true });
    chime.isAllowed = false;
    await say(callAgain(boards.busy, 0));
    expect(chime.played).to.equal(0);
    expect(button(board, 'Ton einschalten')).to.equal(undefined);
  });

  it('says that the sound is off until somebody switches it on', async () => {
    const chime = new CountingChime();
    chime.isAllowed = false;
    const { board } = await show({ chime });
    await loaded(() => button(board, 'Ton einschalten') !== undefined);
    await expectAccessible(board);
    button(board, 'Ton einschalten')?.click();
    await settled(board);
    expect(button(board, 'Ton einschalten')).to.equal(undefined);
  });

  it('keeps the last calls and shows their age while there is no connection', async () => {
    const { board, client, say } = await show();
    client.offline();
    client.clock.advance(3 * 60_000);
    await settled(board);
    expect(textOf(board, '.stale')).to.contain('vor 3 Minuten');
    expect(textOf(board, '.current .number')).to.equal('A103');
    await expectAccessible(board);
    await say(boards.busy);
    expect(root(board).querySelector('.stale')).to.equal(null);
  });

  it('has as many rows as were asked for, whatever there is to show', async () => {
    const { board, say } = await show({ rows: 4 });
    for (const value of [boards.empty, boards.many, boards.busy]) {
      await say(value);
      expect(root(board).querySelectorAll('.row')).to.have.length(4);
    }
  });

  it('has the same number of nodes after 1,000 updates', async () => {
    const { board, say } = await show();
    const count = () => countNodes(root(board));
    let value = boards.busy;
    for (const index of [0, 1, 2]) await say((value = callAgain(value, index)));
    const before = count();
    for (let update = 0; update < 1000; update += 1) await say((value = callAgain(value, update % 3)));
    expect(count()).to.equal(before);
  });

  it('lets go of stream, timers and sound when it is removed', async () => {
    const { board, client, chime } = await show();
    expect(client.clock.waiting).to.equal(1);
    board.remove();
    expect(client.clock.waiting).to.equal(0);
    expect(chime.isOpen).to.equal(false);
    client.board.set({ status: 'live', value: boards.empty, receivedAt: client.now() });
    await settled(board);
    expect(textOf(board, '.current .number')).to.equal('A103');
  });

  it('goes on when it is moved in the page', async () => {
    const { board, client, say } = await show();
    document.body.append(board);
    await say(boards.empty);
    expect(textOf(board, '.current h2')).to.equal('Gerade wird niemand aufgerufen');
    expect(client.clock.waiting).to.equal(1);
    board.remove();
  });

  it('speaks the language of the page around it', async () => {
    const { board } = await show({ lang: 'en' });
    await loaded(() => textOf(board, '.current h2') === 'Now called');
    expect(root(board).lang).to.equal('en');
    board.lang = 'fr';
    await loaded(() => root(board).lang === 'de');
    expect(textOf(board, '.current h2')).to.equal('Jetzt aufgerufen');
  });

  it('calls in Arabic from right to left, and sets apart what comes from the town', async () => {
    const { board, say } = await show({ lang: 'ar' });
    await loaded(() => root(board).lang === 'ar');
    await say(boards.recalled);
    expect(root(board).dir).to.equal('rtl');
    expect(textOf(board, '.aloud[role=status]')).to.match(/\u2068A\d+\u2069.*\u2068Schalter \d\u2069/);
    expect(textOf(board, '.clock time')).to.match(/^\d+:\d\d$/);
    await expectAccessible(board);
  });

  it('writes what a clerk says of a queue in the direction of the clerk’s language', async () => {
    const { board, say } = await show({ lang: 'ar' });
    await loaded(() => root(board).lang === 'ar');
    const [queue] = boards.busy.queues;
    await say({ ...boards.busy, queues: [{ ...queue!, state: 'paused', text: 'Gleich geht es weiter.' }] });
    const [said, minutes] = root(board).querySelectorAll('.queue span');
    expect(said!.textContent).to.equal('Gleich geht es weiter.');
    expect([said!, minutes!].map((each) => getComputedStyle(each).direction)).to.deep.equal(['ltr', 'rtl']);
  });

  for (const [name, value] of Object.entries(boards)) {
    it(`is accessible when it is ${name}`, async () => {
      const { board, say } = await show();
      await say(value);
      await expectAccessible(board);
    });
  }

  describe('without a pairing', () => {
    const refuse = (client: FakeClient) =>
      client.board.set({ status: 'failed', error: apiErrorOf('device_unpaired') });
    const type = (board: CallBoard, code: string) => {
      const input = root(board).querySelector('input');
      if (!input) throw new Error('There is no input.');
      input.value = code;
      input.form?.requestSubmit();
    };

    it('asks for a one-time code and starts with it', async () => {
      const tokens = new Map<string, string>();
      const { board, client } = await show({ deviceStore: createMemoryStore(tokens) }, refuse);
      await expectAccessible(board);
      client.devices.pair = async () => ({
        id: '1',
        kind: 'board',
        office: fixtures.office.id,
        token: 'secret',
      });
      const speaker = fakeClient();
      client.withToken = () => speaker;
      type(board, 'ABCD-EFGH');
      await loaded(() => textOf(board, '.current .number') === 'A103');
      expect([...tokens.values()]).to.deep.equal(['secret']);
    });

    it('takes the code of the page, and takes it out of the address', async () => {
      location.hash = 'code=ABCD-EFGH';
      const tokens = new Map<string, string>();
      const paired: string[] = [];
      const { board } = await show({ deviceStore: createMemoryStore(tokens) }, (client) => {
        refuse(client);
        client.devices.pair = async ({ code }) => {
          paired.push(code);
          return { id: '1', kind: 'board', office: fixtures.office.id, token: 'secret' };
        };
        client.withToken = () => fakeClient();
      });
      await loaded(() => textOf(board, '.current .number') === 'A103');
      expect(location.hash).to.equal('');
      expect(paired).to.deep.equal(['ABCD-EFGH']);
      expect([...tokens.values()]).to.deep.equal(['secret']);
    });

    it('says what is wrong with a code', async () => {
      const { board, client } = await show({}, refuse);
      client.fail('devices.pair', apiErrorOf('pairing_code_invalid'));
      type(board, 'WRONG');
      await rest(board);
      await loaded(() => textOf(board, '#wrong') !== '');
      expect(textOf(board, '#wrong')).to.contain('Dieser Code ist falsch');
      await expectAccessible(board);
    });

    it('repeats a code that got lost on the way with the same key', async () => {
      const { board, client } = await show({}, refuse);
      const keys: (string | undefined)[] = [];
      client.devices.pair = async (_request, options) => {
        keys.push(options?.idempotencyKey);
        throw new ConnectionError('unreachable');
      };
      for (const code of ['ABCD', 'ABCD', 'EFGH']) {
        const before = keys.length;
        type(board, code);
        await loaded(() => keys.length > before);
        await rest(board);
      }
      expect(keys[1]).to.equal(keys[0]);
      expect(keys[2]).not.to.equal(keys[0]);
    });

    it('forgets a token that was revoked and says so', async () => {
      const tokens = new Map([[`board ${fakeClient().baseUrl} ${fixtures.office.id}`, 'revoked']]);
      const { board } = await show({ deviceStore: createMemoryStore(tokens) }, refuse);
      expect(textOf(board, 'h1')).to.equal('Dieses Gerät wurde abgemeldet');
      expect(tokens.size).to.equal(0);
    });

    it('can be paired where storage is blocked, and says that it will not last', async () => {
      const blocked = () => Promise.reject(new DOMException('Blocked', 'SecurityError'));
      const { board } = await show(
        { deviceStore: { read: blocked, write: blocked, remove: blocked } },
        refuse,
      );
      expect(root(board).innerText).to.contain('Dieser Browser darf nichts speichern');
    });
  });

  it('says what is wrong, and tries again when asked to', async () => {
    const failed = (client: FakeClient) =>
      client.board.set({ status: 'failed', error: apiErrorOf('too_many_streams') });
    const { board, client } = await show({}, failed);
    await loaded(() => button(board, 'Noch einmal versuchen') !== undefined);
    await expectAccessible(board);
    client.board.set({ status: 'live', value: boards.busy, receivedAt: client.now() });
    button(board, 'Noch einmal versuchen')?.click();
    await settled(board);
    expect(textOf(board, '.current .number')).to.equal('A103');
  });

  it('says that it is trying while the server has not been reached, and goes on by itself', async () => {
    const unreachable = (client: FakeClient) =>
      client.board.set({ status: 'connecting', error: new ConnectionError('unreachable') });
    const { board, client } = await show({}, unreachable);
    await loaded(() => button(board, 'Noch einmal versuchen') !== undefined);
    expect(textOf(board, '[part=problem]')).not.to.equal('');
    await expectAccessible(board);
    client.board.set({ status: 'live', value: boards.busy, receivedAt: client.now() });
    await settled(board);
    expect(textOf(board, '.current .number')).to.equal('A103');
  });

  it('is never blank when its setup is wrong', async () => {
    const board = document.createElement('wm-call-board');
    board.chime = new CountingChime();
    await fixture(board);
    expect(root(board).innerText).to.contain('base-url');
    board.baseUrl = 'https://termine.example';
    await settled(board);
    expect(root(board).innerText).to.contain('office');
    await expectAccessible(board);
  });
});

function countNodes(node: Node): number {
  return [...node.childNodes].reduce((sum, child) => sum + countNodes(child), 1);
}
