import { expect } from '@esm-bundle/chai';
import { fixtures, type FakeOptions } from '@wartemarke/client/testing';
import { html } from 'lit';
import { expectAccessible } from '../../../test/axe.ts';
import { fakeCamera, type FakeCamera } from '../../../test/fake-camera.ts';
import { fixture } from '../../../test/fixture.ts';
import { showKiosk, type KioskStage } from '../../../test/kiosk-stage.ts';
import { rest, visit } from '../../../test/visitor.ts';
import { WrittenVoice } from '../../../test/written-voice.ts';
import type { Words } from '../../locales/localize.ts';
import { Reading } from './reading.ts';
import { findFocused } from './step-focus.ts';

const { checkInCode } = fixtures.appointment;

let camera: FakeCamera;

/** One that the browser finds a moment after it was asked for it. */
class LateVoice extends WrittenVoice {
  private isThere = false;

  override canSpeak(language: string): boolean {
    return this.isThere || super.canSpeak(language);
  }

  come(): void {
    this.isThere = true;
    this.onchange?.();
  }
}

/** A kiosk that reads aloud, after its first words. */
async function listen<V extends WrittenVoice>(
  voice: V = new WrittenVoice() as V,
  begin: (there: KioskStage) => Promise<void> = pressKey,
  office: NonNullable<FakeOptions['office']> = {},
) {
  const there = await showKiosk({ town: { office }, set: { voice, lang: 'de' } });
  await begin(there);
  await there.until(() => voice.text.includes('Willkommen') || voice.lacking.length > 0);
  return { ...there, voice };
}

async function pressKey({ kiosk }: KioskStage): Promise<void> {
  await key(kiosk, 'F2');
}

async function key(kiosk: HTMLElement, name: string, repeat = false): Promise<void> {
  const init = { key: name, repeat, bubbles: true, composed: true, cancelable: true };
  for (const type of ['keydown', 'keyup']) findFocused()?.dispatchEvent(new KeyboardEvent(type, init));
  await rest(kiosk);
}

describe('Reading', () => {
  it('lets sideways keys choose in a list, and says what is chosen; the others go on', async () => {
    const root = await fixture<HTMLElement>(html`
      <div>
        <div class="root" lang="de">
          <select aria-label="Farbe">
            <option>Rot</option>
            <option>Blau</option>
          </select>
          <button>Weiter</button>
        </div>
      </div>
    `);
    const voice = new WrittenVoice();
    const reading = new Reading(voice, root, { language: 'de' } as Words);
    const list = root.querySelector('select')!;
    list.focus();
    expect(reading.handleKey('ArrowRight', list)).to.equal(false);
    reading.tellFocus(list);
    list.selectedIndex = 1;
    reading.tellFocus(list);
    expect(voice.text).to.equal('Eingabefeld: Farbe. Blau.');
    expect(reading.handleKey('ArrowDown', list)).to.equal(true);
    expect(document.activeElement?.textContent).to.equal('Weiter');
  });
});

describe('<wm-kiosk-scanner>, read aloud', () => {
  beforeEach(() => (camera = fakeCamera()));
  afterEach(() => camera.restore());

  it('begins by a key, says how it works, then all that is there', async () => {
    const { voice, kiosk } = await listen();
    expect(voice.text).to.match(
      /^Ich lese Ihnen vor.*F2.*Willkommen.*Ich habe einen Termin.*Taste: Nummer ziehen/,
    );
    expect(voice.said.every(({ language }) => language === 'de')).to.equal(true);
    await expectAccessible(kiosk);
  });

  it('begins by a touch, and by the key of another vendor', async () => {
    await listen(new WrittenVoice(), ({ press }) => press('Vorlesen'));
    const voice = new WrittenVoice();
    const { kiosk, until } = await showKiosk({ set: { voice, speechKey: 'F15' } });
    await key(kiosk, 'F2');
    expect(voice.text).to.equal('');
    await key(kiosk, 'F15');
    await until(() => voice.text.includes('F15'));
  });

  it('reads the ticket, its number letter by letter', async () => {
    const { voice, scan, until } = await listen();
    await scan(checkInCode);
    await until(() => voice.text.includes('Sie sind angemeldet'));
    expect(voice.text).to.contain('A 106').and.contain('Wartebereich A').and.contain('Minuten');
    expect(voice.text).not.to.contain('Willkommen');
  });

  it('falls silent by the key, and reads once more by the next press', async () => {
    const { voice, kiosk } = await listen();
    await key(kiosk, 'F2');
    expect([voice.isSpeaking, voice.text]).to.deep.equal([false, '']);
    await key(kiosk, 'F2');
    expect(voice.text).to.match(/^Willkommen/);
  });

  it('takes a key that is held for one press', async () => {
    const { voice, kiosk } = await listen();
    await key(kiosk, 'F2');
    await key(kiosk, 'F2', true);
    expect(voice.text).to.equal('');
  });

  it('goes from button to button by the arrows of a keypad, and names each', async () => {
    const { voice, kiosk, press, until, title } = await listen();
    await key(kiosk, 'ArrowDown');
    expect(voice.text).to.equal('Taste: Code eintippen.');
    await key(kiosk, 'ArrowDown');
    await key(kiosk, 'ArrowUp');
    expect(voice.text).to.equal('Taste: Code eintippen.');
    await press('Nummer ziehen');
    await until(() => title() === 'Worum geht es?' && voice.text.startsWith('Worum geht es?'));
  });

  it('names what the arrows lead to within booking, once, and writes there', async () => {
    const fields = { ...fixtures.office.fields, email: 'required' } as const;
    const { voice, kiosk, press, find, title, until } = await listen(new WrittenVoice(), pressKey, {
      fields,
    });
    await press('Termin buchen');
    await until(() => title() === 'Wofür möchten Sie einen Termin?');
    for (const name of ['Wohnen und Umziehen', 'Meldebescheinigung']) await press(name);
    const content = () => find('wm-slot-picker')?.shadowRoot;
    await until(() => content()?.querySelector('.slot'));
    const picker = visit(find('wm-slot-picker')!);
    await picker.press(/^\d+:\d\d/);
    await until(() => content()?.querySelector('form'));
    picker.field('Name').focus();
    await key(kiosk, 'ArrowDown');
    expect(voice.said.map(({ text }) => text)).to.deep.equal([
      'Eingabefeld: E-Mail-Adresse (freiwillig). Leer.',
    ]);
    await press('a');
    expect([picker.field('Name').value, picker.field(/^E-Mail/).value]).to.deep.equal(['', 'a']);
  });

  it('says what happens beside the face, such as that somebody comes', async () => {
    const { voice, press, until } = await listen();
    voice.finish();
    await press('Hilfe rufen');
    await until(() => voice.text.includes('Wir haben jemanden gerufen'));
  });

  it('warns of the end, which does not come while it speaks', async () => {
    const { voice, scan, pass, find, until } = await listen();
    await scan(checkInCode);
    await until(() => voice.text.includes('A 106'));
    await pass(60);
    expect(find('.number')?.textContent).to.equal('A106');
    voice.finish();
    await pass(16);
    expect(voice.text).to.contain('In 30 Sekunden beginnt das Terminal von vorn');
  });

  it('ends the visit of who does not answer the warning', async () => {
    const { voice, press, pass, title } = await listen();
    await press('Nummer ziehen');
    for (let second = 0; second < 61; second += 1) {
      voice.finish();
      await pass(1);
    }
    expect([title(), voice.text]).to.deep.equal(['Willkommen', '']);
  });

  it('gives more time to who has it read again after the warning', async () => {
    const { voice, kiosk, press, pass, title } = await listen();
    await press('Nummer ziehen');
    voice.finish();
    await pass(31);
    voice.finish();
    (document.activeElement as HTMLElement).blur();
    await key(kiosk, 'F2');
    await pass(45);
    expect(title()).to.equal('Worum geht es?');
  });

  it('is silent and as loud as ever for the next one', async () => {
    const { voice, press, button, until } = await listen();
    await press('Leiser');
    expect(voice.loudness).to.be.closeTo(0.8, 0.01);
    await press('Nummer ziehen');
    await press('Zum Anfang');
    await until(() => voice.text === '');
    expect([voice.loudness, button('Vorlesen').ariaPressed]).to.deep.equal([1, 'false']);
  });

  it('speaks the language that somebody chooses', async () => {
    const { voice, press, until } = await listen();
    await press('English');
    await until(() => voice.text.startsWith('Welcome'));
    expect(voice.said[0]).to.deep.equal({ text: 'Welcome', language: 'en' });
  });

  it('says so where the machine has no voice for the language', async () => {
    const { voice, kiosk, read, until } = await listen(new WrittenVoice('de'));
    await until(() => read().includes('kann das Terminal nicht vorlesen. Bitte rufen Sie Hilfe.'));
    expect(voice.text).to.equal('');
    await expectAccessible(kiosk);
  });

  it('begins when the machine finds its voices, which may take a moment', async () => {
    const { voice, read, until } = await listen(new LateVoice('de'));
    await until(() => read().includes('kann das Terminal nicht vorlesen'));
    voice.come();
    await until(() => voice.text.startsWith('Ich lese Ihnen vor'));
    expect(read()).not.to.contain('kann das Terminal nicht vorlesen');
  });

  it('gives the voice back when it is removed', async () => {
    const { voice, kiosk } = await listen();
    kiosk.remove();
    expect([voice.isOpen, voice.isSpeaking]).to.deep.equal([false, false]);
  });
});
