import { expect } from '@esm-bundle/chai';
import { css, html, LitElement } from 'lit';
import { fixture, settled } from '../test/fixture.ts';
import { LaterPart } from './later-part.ts';
import { Localize } from './locales/localize.ts';
import { createCatalogue } from './locales/catalogue.ts';
import { messages as de } from './locales/shared/de.ts';

const part = {
  name: 'part',
  laterStyles: [
    css`
      p {
        color: rgb(1, 2, 3);
      }
    `,
  ],
};
let answers: Promise<typeof part>[] = [];
let asked = 0;

class LaterHost extends LitElement {
  private readonly words = new Localize(
    this,
    createCatalogue(async () => ({ messages: de }), de),
  );
  private readonly later = new LaterPart(
    this,
    () => answers[asked++] ?? Promise.reject(new Error('Not asked.')),
  );

  protected override render() {
    return this.later.render(this.words, ({ name }) => html`<p>${name}</p>`);
  }
}

customElements.define('test-later-host', LaterHost);

async function show(...given: Promise<typeof part>[]): Promise<LaterHost> {
  asked = 0;
  answers = given;
  return fixture(document.createElement('test-later-host') as LaterHost);
}

async function rest(host: LaterHost): Promise<string> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  await settled(host);
  return host.renderRoot.textContent.trim();
}

describe('LaterPart', () => {
  it('says that it takes a moment, asks once, then draws the part in its look', async () => {
    let come = (_: typeof part) => {};
    const host = await show(new Promise((resolve) => (come = resolve)));
    host.requestUpdate();
    expect(await rest(host)).to.equal('Wird geladen …');
    come(part);
    expect(await rest(host)).to.equal('part');
    const drawn = host.renderRoot.querySelector('p') as HTMLElement;
    expect(getComputedStyle(drawn).color).to.equal('rgb(1, 2, 3)');
    expect(asked).to.equal(1);
  });

  it('offers to try again when the part cannot be fetched', async () => {
    const host = await show(Promise.reject(new TypeError('Failed to fetch')), Promise.resolve(part));
    expect(await rest(host)).to.contain('nicht erreichbar');
    host.renderRoot.querySelector('button')?.click();
    expect(await rest(host)).to.equal('part');
  });
});
