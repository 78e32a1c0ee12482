import { expect } from '@esm-bundle/chai';
import { ConnectionError } from '@wartemarke/client';
import { apiErrorOf, fixtures } from '@wartemarke/client/testing';
import { expectAccessible } from '../../test/axe.ts';
import { pressHeld, showDesk, type DeskStage } from '../../test/desk-stage.ts';
import { CountingChime } from '../../test/stand-ins.ts';
import { rest } from '../../test/visitor.ts';

const office = fixtures.office.id;

async function show(): Promise<DeskStage & { readonly alarm: CountingChime }> {
  const stage = await showDesk();
  const alarm = new CountingChime();
  stage.desk.alarm = alarm;
  return { ...stage, alarm };
}

async function ask(
  stage: DeskStage,
  kind: 'help' | 'printer' | 'emergency',
  counter?: string,
): Promise<void> {
  await stage.client.signals.create(office, { kind, ...(counter && { counter }) });
  await rest(stage.desk);
}

const aloud = ({ desk }: DeskStage, role: string) =>
  [...desk.shadowRoot!.querySelectorAll(`.aloud[role="${role}"]`)].map((each) => each.textContent?.trim());
const open = ({ client }: DeskStage) => client.hall.get().value?.signals ?? [];

describe('<wm-staff-desk>, calls for help', () => {
  it('from a kiosk are seen in every view, heard and read out', async () => {
    const stage = await show();
    await ask(stage, 'help');
    expect(stage.alarm.played).to.equal(1);
    expect(aloud(stage, 'status')).to.satisfy((said: string[]) =>
      said.some((each) => each.startsWith('Hilfe gebraucht')),
    );
    for (const letter of ['u', 'm', 't', 'r', 'p', 'o']) {
      await stage.alt(letter);
      await stage.until(() => letter === 'u' || stage.find('#view-title'));
      expect(stage.find('.signals')?.innerText, letter).to.contain('Hilfe gebraucht');
      await expectAccessible(stage.desk);
    }
  });

  it('are answered by a key, the most urgent one first, and ended', async () => {
    const stage = await show();
    await ask(stage, 'help');
    await ask(stage, 'emergency', 'schalter-2');
    await stage.alt('j');
    const [first, second] = stage.findAll('.signals li');
    expect(first?.innerText).to.contain('Schalter 2').and.contain('jemand ist unterwegs');
    expect(second?.innerText).to.not.contain('unterwegs');
    await stage.alt('j');
    expect(stage.find('.signals')?.innerText).to.not.contain('Ich komme');
    await stage.press('Erledigt');
    await stage.press('Erledigt');
    expect(stage.find('.signals')).to.equal(null);
  });

  it('interrupt a screen reader only in an emergency', async () => {
    const stage = await show();
    await ask(stage, 'printer');
    expect(aloud(stage, 'alert')).to.deep.equal(['']);
    await ask(stage, 'emergency', 'schalter-2');
    expect(aloud(stage, 'alert')).to.deep.equal(['Notruf · Schalter 2 · Erdgeschoss links']);
    expect(stage.alarm.played).to.equal(2);
  });

  it('sound again and again in an emergency, until somebody answers; for help once', async () => {
    const stage = await show();
    const later = async () => {
      stage.client.clock.advance(5000);
      await rest(stage.desk);
      return stage.alarm.played;
    };
    await ask(stage, 'help');
    expect(await later()).to.equal(1);
    await ask(stage, 'emergency', 'schalter-2');
    expect([await later(), await later()]).to.deep.equal([3, 4]);
    await stage.alt('j');
    expect(await later()).to.equal(4);
  });

  it('keep the focus where it is when a more urgent one comes, and let no key hit another one', async () => {
    const stage = await show();
    await ask(stage, 'help');
    stage.button('Erledigt').focus();
    await ask(stage, 'emergency', 'schalter-2');
    const focused = () =>
      stage.desk.shadowRoot!.activeElement?.closest<HTMLElement>('.signals li')?.innerText;
    expect(focused()).to.contain('Hilfe gebraucht');
    await stage.client.signals.end({ office, id: open(stage).find(({ kind }) => kind === 'help')?.id ?? '' });
    await rest(stage.desk);
    expect(focused()).to.equal(undefined);
  });

  it('are heard no longer by whoever has left the counter', async () => {
    const stage = await show();
    await ask(stage, 'emergency', 'schalter-2');
    await stage.press('Platz wechseln');
    stage.client.clock.advance(60_000);
    stage.desk.requestUpdate();
    await rest(stage.desk);
    expect(stage.alarm.played).to.equal(1);
  });

  it('sound as soon as the browser lets them', async () => {
    const stage = await show();
    stage.alarm.isAllowed = false;
    stage.alarm.enable = () => {};
    await ask(stage, 'help');
    expect(stage.alarm.played).to.equal(0);
    stage.alarm.isAllowed = true;
    stage.alarm.onchange?.();
    expect(stage.alarm.played).to.equal(1);
  });

  it('give the sound device back with the desk', async () => {
    const stage = await show();
    await ask(stage, 'help');
    expect(stage.alarm.isOpen).to.equal(true);
    stage.desk.remove();
    expect(stage.alarm.isOpen).to.equal(false);
  });
});

describe('<wm-staff-desk>, an emergency', () => {
  it('is raised by pressing the keys twice, quietly, and leaves the focus where it was', async () => {
    const stage = await show();
    const before = stage.focused();
    await stage.alt('x');
    expect(open(stage)).to.deep.equal([]);
    expect(stage.focused()).to.equal('Jetzt rufen');
    await expectAccessible(stage.desk);
    await stage.alt('x');
    expect(open(stage).map(({ kind, counter }) => [kind, counter])).to.deep.equal([
      ['emergency', 'schalter-4'],
    ]);
    expect(stage.focused()).to.equal(before);
    expect(stage.alarm.played).to.equal(0);
    expect(aloud(stage, 'alert')).to.deep.equal(['']);
    expect(stage.buttons('Ich komme')).to.deep.equal([]);
    await expectAccessible(stage.desk);
    await stage.press('Notruf beenden');
    expect(open(stage)).to.deep.equal([]);
  });

  it('is not raised by one press, by a double click, or by an answer that comes too late', async () => {
    const stage = await show();
    await stage.press('Notruf');
    await stage.press('Notruf');
    await stage.alt('x');
    stage.client.clock.advance(10_000);
    await rest(stage.desk);
    expect(stage.buttons('Jetzt rufen')).to.deep.equal([]);
    await stage.alt('x');
    await stage.key('Escape');
    expect(open(stage)).to.deep.equal([]);
    await stage.press('Notruf');
    await stage.press('Jetzt rufen');
    expect(open(stage)).to.have.length(1);
  });

  it('is not raised by the key that is still held down after the first press', async () => {
    const stage = await show();
    await stage.press('Notruf');
    expect(pressHeld(stage.button('Jetzt rufen')).defaultPrevented).to.equal(true);
  });

  it('that does not get through because the session is over says what to do instead', async () => {
    const stage = await show();
    stage.client.failOnce('signals.create', apiErrorOf('session_expired'));
    await stage.alt('x');
    await stage.alt('x');
    await stage.until(() => stage.find('.sign-in'));
    expect(stage.find('.sign-in .bad')?.innerText).to.contain('wählen Sie 110');
    await expectAccessible(stage.desk);
  });

  it('that does not get through says what to do instead, in every view, and is tried again on demand', async () => {
    const stage = await show();
    await stage.alt('t');
    await stage.until(() => stage.find('#view-title'));
    stage.client.failOnce('signals.create', new ConnectionError('offline'));
    await stage.alt('x');
    await stage.alt('x');
    expect(stage.find('.signal-problem')?.innerText).to.contain('wählen Sie 110');
    await expectAccessible(stage.desk);
    await stage.press('Noch einmal versuchen');
    expect(open(stage)).to.have.length(1);
    expect(stage.find('.signal-problem')).to.equal(null);
  });

  it('can be raised from every view', async () => {
    const stage = await show();
    await stage.alt('t');
    await stage.until(() => stage.find('#view-title'));
    await stage.alt('x');
    await stage.alt('x');
    expect(open(stage)).to.have.length(1);
    expect(stage.find('.signals')?.innerText).to.contain('Notruf');
  });
});
