import { expect } from '@esm-bundle/chai';
import { createFakeClock } from '@wartemarke/client/testing';
import { SpeechVoice } from './speech-voice.ts';

interface Uttered {
  readonly text: string;
  readonly voice: SpeechSynthesisVoice;
  readonly volume: number;
  onstart(): void;
  onend(): void;
  onerror(event: { error: string }): void;
}

/** An engine that speaks when it is told to. */
class FakeEngine extends EventTarget {
  readonly spoken: Uttered[] = [];
  cancelled = 0;
  voices: Partial<SpeechSynthesisVoice>[] = [
    { name: 'Anna', lang: 'de-DE', localService: true },
    { name: 'Far away', lang: 'tr-TR', localService: false },
    { name: 'Layla', lang: 'ar-EG', localService: true },
  ];

  getVoices() {
    return this.voices;
  }

  speak(utterance: Uttered) {
    this.spoken.push(utterance);
  }

  cancel() {
    this.cancelled += 1;
  }

  get texts() {
    return this.spoken.map(({ text }) => text);
  }
}

function open() {
  const engine = new FakeEngine();
  const clock = createFakeClock(0);
  const voice = new SpeechVoice(engine as unknown as SpeechSynthesis);
  voice.open(clock.timers);
  return { engine, voice, clock };
}

const german = (text: string) => ({ text, language: 'de' });

describe('SpeechVoice', () => {
  // Browsers take no voices but their own, and the shipped one has none.
  const { SpeechSynthesisUtterance: Original } = globalThis;
  before(() => {
    globalThis.SpeechSynthesisUtterance = class {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    } as unknown as typeof SpeechSynthesisUtterance;
  });
  after(() => (globalThis.SpeechSynthesisUtterance = Original));

  it('says one after the other, each in a voice of its language', () => {
    const { engine, voice } = open();
    voice.say(german('Nummer A 12'), { text: 'الرقم', language: 'ar' });
    expect(engine.texts).to.deep.equal(['Nummer A 12']);
    engine.spoken[0]?.onend();
    expect(engine.spoken.map((each) => each.voice.name)).to.deep.equal(['Anna', 'Layla']);
    expect(voice.isSpeaking).to.equal(true);
    engine.spoken[1]?.onend();
    expect(voice.isSpeaking).to.equal(false);
  });

  it('says nothing in a language that only a service far away speaks, and says so', () => {
    const { engine, voice } = open();
    expect([voice.canSpeak('de-x-leicht'), voice.canSpeak('tr')]).to.deep.equal([true, false]);
    voice.say({ text: 'Numara', language: 'tr' }, german('Nummer'));
    expect(engine.texts).to.deep.equal(['Nummer']);
  });

  it('falls silent at once, and forgets what waits', () => {
    const { engine, voice } = open();
    voice.say(german('eins'), german('zwei'));
    voice.cancel();
    engine.spoken[0]?.onerror({ error: 'interrupted' });
    expect([engine.texts, engine.cancelled, voice.isSpeaking]).to.deep.equal([['eins'], 1, false]);
    voice.say(german('drei'));
    expect(engine.texts).to.deep.equal(['eins', 'drei']);
  });

  it('goes on when a voice gets stuck', () => {
    const { engine, voice, clock } = open();
    voice.say(german('eins'), german('zwei'));
    clock.advance(11_000);
    expect(engine.texts).to.deep.equal(['eins', 'zwei']);
    voice.close();
    expect(clock.waiting).to.equal(0);
  });

  it('says that the browser waits for a touch, and when it does no more', () => {
    const { engine, voice } = open();
    voice.say(german('eins'));
    engine.spoken[0]?.onerror({ error: 'not-allowed' });
    expect([voice.isAllowed, voice.isSpeaking]).to.deep.equal([false, false]);
    voice.say(german('zwei'));
    engine.spoken[1]?.onstart();
    expect(voice.isAllowed).to.equal(true);
  });

  it('hears that voices came, until it is closed', () => {
    const { engine, voice } = open();
    let changes = 0;
    voice.onchange = () => (changes += 1);
    engine.dispatchEvent(new Event('voiceschanged'));
    voice.close();
    engine.dispatchEvent(new Event('voiceschanged'));
    expect(changes).to.equal(1);
  });

  it('is silent where the browser has no speech output', () => {
    const voice = new SpeechVoice(undefined);
    voice.open();
    voice.say(german('eins'));
    expect([voice.canSpeak('de'), voice.isSpeaking]).to.deep.equal([false, false]);
  });

  it('speaks as loud as it is told', () => {
    const { engine, voice } = open();
    voice.loudness = 0.5;
    voice.say(german('eins'));
    expect(engine.spoken[0]?.volume).to.equal(0.5);
  });
});
