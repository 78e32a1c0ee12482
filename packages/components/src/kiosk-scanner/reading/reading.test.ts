import { expect } from '@esm-bundle/chai';
import { fixtures } from '@wartemarke/client/testing';
import { expectAccessible } from '../../../test/axe.ts';
import { fakeCamera, type FakeCamera } from '../../../test/fake-camera.ts';
import { showKiosk, type KioskStage } from '../../../test/kiosk-stage.ts';
import { rest } from '../../../test/visitor.ts';
import { WrittenVoice } from '../../../test/written-voice.ts';

const { checkInCode } = fixtures.appointment;

let camera: FakeCamera;

/** A kiosk that reads aloud, after its first words. */
async function listen(voice = new WrittenVoice(), begin: (there: KioskStage) => Promise<void> = pressKey) {
  const there = await showKiosk({ set: { voice, lang: 'de' } });
  await begin(there);
  await there.until(() => voice.text.includes('Willkommen') || voice.lacking.length > 0);
  return { ...there, voice };
}

async function pressKey({ kiosk }: KioskStage): Promise<void> {
  await key(kiosk, 'F2');
}

async function key(kiosk: HTMLElement, name: string): Promise<void> {
  const target = kiosk.shadowRoot!.activeElement ?? document.body;
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }),
  );
  await rest(kiosk);
}

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

  it('gives the voice back when it is removed', async () => {
    const { voice, kiosk } = await listen();
    kiosk.remove();
    expect([voice.isOpen, voice.isSpeaking]).to.deep.equal([false, false]);
  });
});
