import { expect } from '@esm-bundle/chai';
import { html, LitElement } from 'lit';
import { fixture } from '../../../test/fixture.ts';
import { register } from '../../register.ts';
import { readOut } from './read-out.ts';
import { findFocused, stepFocus } from './step-focus.ts';

class Inner extends LitElement {
  protected override render() {
    return html`<div lang="tr">
      <h2>Saat</h2>
      <button>Seç</button>
    </div>`;
  }
}
register('test-inner', Inner);

const names = {
  button: (name: string) => `[${name}]`,
  pressed: (name: string) => `[${name}!]`,
  field: (name: string, value: string) => `${name}=${value}`,
  choice: (name: string, isChosen: boolean) => `${name}?${isChosen}`,
};

const read = (element: Element) => readOut(element, names).map(({ text }) => text);

describe('readOut', () => {
  it('says what is there in its order, each thing apart, in its language', async () => {
    const element = await fixture(html`
      <div lang="de">
        <h1>Ihre <b>Nummer</b></h1>
        <p hidden>nicht da</p>
        <svg role="img" aria-label="QR-Code"><rect></rect></svg>
        <svg aria-hidden="true"><text>nicht</text></svg>
        <dl>
          <dt>Warten</dt>
          <dd>etwa 10 Minuten</dd>
        </dl>
        <button lang="en">More <i>time</i></button><button aria-pressed="true">Kontrast</button>
        <test-inner></test-inner>
      </div>
    `);
    expect(readOut(element, names)).to.deep.equal([
      { text: 'Ihre Nummer', language: 'de' },
      { text: 'QR-Code', language: 'de' },
      { text: 'Warten', language: 'de' },
      { text: 'etwa 10 Minuten', language: 'de' },
      { text: '[More time]', language: 'en' },
      { text: '[Kontrast!]', language: 'de' },
      { text: 'Saat', language: 'tr' },
      { text: '[Seç]', language: 'tr' },
    ]);
  });

  it('says fields with what stands in them, and what is chosen', async () => {
    const element = await fixture(html`
      <form lang="de">
        <label for="name">Name</label><input id="name" value="Ada" />
        <input id="tick" type="checkbox" checked /><label for="tick">Kinderwagen</label>
      </form>
    `);
    expect(read(element)).to.deep.equal(['Name', 'Name=Ada', 'Kinderwagen?true', 'Kinderwagen']);
  });

  it('says numbers and codes sign by sign', async () => {
    const element = await fixture(html`<p lang="de">A106 oder K7M4-9QXT, um 9:30 Uhr</p>`);
    expect(read(element)).to.deep.equal(['A 106 oder K 7 M 4 9 Q X T, um 9:30 Uhr']);
  });
});

describe('stepFocus', () => {
  const focused = () => findFocused()?.textContent;

  it('goes from control to control, into what is within, and round', async () => {
    const element = await fixture(html`
      <div>
        <button>eins</button><button disabled>aus</button><button hidden>weg</button> <test-inner></test-inner
        ><button>drei</button>
      </div>
    `);
    const way: unknown[] = [];
    for (let step = 0; step < 4; step += 1) {
      stepFocus(element, 1);
      way.push(focused());
    }
    stepFocus(element, -1);
    expect([...way, focused()]).to.deep.equal(['eins', 'Seç', 'drei', 'eins', 'drei']);
  });

  it('begins at the first control when the focus is outside, backwards at the last', async () => {
    const element = await fixture(html`<div><test-inner></test-inner><button>drei</button></div>`);
    expect(findFocused()).to.equal(document.body);
    stepFocus(element, 1);
    expect(focused()).to.equal('Seç');
    (findFocused() as HTMLElement).blur();
    stepFocus(element, -1);
    expect(focused()).to.equal('drei');
  });

  it('begins behind a heading that has the focus', async () => {
    const element = await fixture(html`
      <div>
        <button>davor</button>
        <h1 tabindex="-1">Titel</h1>
        <button>danach</button>
      </div>
    `);
    element.querySelector('h1')?.focus();
    stepFocus(element, 1);
    expect(focused()).to.equal('danach');
    element.querySelector('h1')?.focus();
    stepFocus(element, -1);
    expect(focused()).to.equal('davor');
  });
});
