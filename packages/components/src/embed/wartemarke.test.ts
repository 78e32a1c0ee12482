import { expect } from '@esm-bundle/chai';
import { html } from 'lit';
import { fixture } from '../../test/fixture.ts';

describe('The loader', () => {
  const warn = console.warn;
  before(() => (console.warn = () => {}));
  after(() => (console.warn = warn));

  it('fetches an element when it appears in the page, not before', async () => {
    await import('./wartemarke.ts');
    await new Promise(requestAnimationFrame);
    expect(customElements.get('wm-call-board')).to.equal(undefined);
    const page = document.createElement('section');
    page.append(document.createElement('wm-call-board'));
    await fixture(page);
    await customElements.whenDefined('wm-call-board');
    expect(customElements.get('wm-provider')).to.equal(undefined);
    expect(page.querySelector('wm-call-board')?.shadowRoot).to.be.instanceOf(ShadowRoot);
  });

  it('leaves to another loader of the page what that one has taken on', async () => {
    const claimed = (globalThis as unknown as Record<symbol, Set<string>>)[Symbol.for('wartemarke.tags')];
    expect([...claimed!]).to.deep.equal(['wm-call-board']);
    claimed!.add('wm-walk-in');
    const page = await fixture<HTMLElement>(
      html`<div><wm-walk-in></wm-walk-in><wm-provider></wm-provider></div>`,
    );
    await customElements.whenDefined('wm-provider');
    expect(customElements.get('wm-walk-in')).to.equal(undefined);
    claimed!.delete('wm-walk-in');
    page.append('The page changes.');
    await customElements.whenDefined('wm-walk-in');
  });
});
