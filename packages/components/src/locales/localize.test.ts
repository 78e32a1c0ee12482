import { expect } from '@esm-bundle/chai';
import { html, LitElement } from 'lit';
import { fixture, settled } from '../../test/fixture.ts';
import { register } from '../register.ts';
import { createCatalogue } from './catalogue.ts';
import type { Language } from './language.ts';
import { Localize } from './localize.ts';
import { messages as english } from './shared/en.ts';
import { messages as german, type SharedMessages } from './shared/de.ts';

type Load = () => Promise<{ messages: SharedMessages }>;

/** An element that says one word, with English texts that come when the test wants. */
function createSpeaker(tag: string, loadEnglish: Load) {
  class Speaker extends LitElement {
    readonly localize = new Localize(this, createCatalogue(loadEnglish, german));
    protected override render() {
      return this.localize.isReady ? html`${this.localize.term('retry')}` : html`…`;
    }
  }
  register(tag, Speaker);
  return Speaker;
}

createSpeaker('wm-test-speaker', async () => ({ messages: english }));
createSpeaker('wm-test-mute', () => Promise.reject(new TypeError('No network')));

type Speaker = InstanceType<ReturnType<typeof createSpeaker>>;

const says = (element: Element) => element.shadowRoot?.textContent;
const frame = () => new Promise(requestAnimationFrame);
const { retry } = german;

async function speakIn(lang: Language | '', tag = 'wm-test-speaker'): Promise<Speaker> {
  const stage = document.createElement('div');
  stage.lang = lang;
  const speaker = document.createElement(tag) as Speaker;
  stage.append(speaker);
  await fixture(stage);
  await frame();
  return speaker;
}

describe('Localize', () => {
  it('says German at once', async () => {
    const speaker = document.createElement('wm-test-speaker');
    await fixture(speaker);
    expect(says(speaker)).to.equal(retry);
  });

  it('speaks the language of what is around it, and follows when that changes', async () => {
    const speaker = await speakIn('en');
    expect(says(speaker)).to.equal(english.retry);
    if (speaker.parentElement) speaker.parentElement.lang = 'de';
    await frame();
    expect(says(speaker)).to.equal(retry);
  });

  it('puts its own language before that around it', async () => {
    const speaker = await speakIn('de');
    speaker.lang = 'en-GB';
    await frame();
    expect(says(speaker)).to.equal(english.retry);
  });

  it('looks through shadow roots', async () => {
    const stage = await speakIn('en');
    const inner = document.createElement('wm-test-speaker') as Speaker;
    stage.renderRoot.append(inner);
    await frame();
    expect(says(inner)).to.equal(english.retry);
    if (stage.parentElement) stage.parentElement.lang = 'de';
    await frame();
    expect(says(inner)).to.equal(retry);
  });

  it('speaks German when a language cannot be fetched', async () => {
    const speaker = await speakIn('en', 'wm-test-mute');
    expect(says(speaker)).to.equal(retry);
    expect(speaker.localize.language).to.equal('de');
  });

  it('keeps two languages in one page apart', async () => {
    const [first, second] = [await speakIn('en'), await speakIn('de')];
    expect([says(first), says(second)]).to.deep.equal([english.retry, retry]);
  });

  it('explains an error when its sentences have come, and an unknown one in general words', async () => {
    const speaker = await speakIn('de');
    expect(speaker.localize.explain({ code: 'offline' })).to.equal(german.offline);
    while (!speaker.localize.explain({ code: 'slot_taken' })) await frame();
    expect(speaker.localize.explain({ code: 'slot_taken' })).to.contain('gerade vergeben');
    expect(speaker.localize.explain({ code: 'toString' })).to.equal(german.internal_error);
    await settled(speaker);
  });
});
