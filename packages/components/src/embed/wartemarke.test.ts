import { expect } from '@esm-bundle/chai';
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
});
