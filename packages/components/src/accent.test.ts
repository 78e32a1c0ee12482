import { expect } from '@esm-bundle/chai';
import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { fixture, settled } from '../test/fixture.ts';
import { visit } from '../test/visitor.ts';
import { Accent } from './accent.ts';
import { register } from './register.ts';
import { base } from './styles/base.ts';

class Coloured extends LitElement {
  static override styles = [base];

  @property() accent = '';
  readonly colour = new Accent(this);

  protected override render() {
    return html`<div class="root"></div>`;
  }
}
register('test-coloured', Coloured);

/** The colour that is drawn with. */
const colourOf = (element: Element) =>
  getComputedStyle(element.shadowRoot!.querySelector('.root')!).getPropertyValue('--_accent').trim();

const textOf = (element: Element) => getComputedStyle(element).getPropertyValue('--wm-on-accent').trim();

async function show(accent: string, otherwise?: string): Promise<Coloured> {
  const element = document.createElement('test-coloured') as Coloured;
  element.accent = accent;
  element.colour.otherwise = otherwise;
  return fixture(element);
}

describe('Accent', () => {
  let own = '';

  before(async () => {
    own = colourOf(await show(''));
  });

  afterEach(() => document.body.removeAttribute('style'));

  it('hands the colour of the attribute on, and takes it back', async () => {
    const element = await show('#1d6b52');
    expect(colourOf(element)).to.equal('#1d6b52');
    element.accent = '';
    await settled(element);
    expect(colourOf(element)).to.equal(own);
  });

  it('falls back to the other colour, unless the page has said one', async () => {
    const element = await show('', '#aa0000');
    expect(colourOf(element)).to.equal('#aa0000');
    document.body.style.setProperty('--wm-accent', '#00aa00');
    expect(colourOf(await show('', '#aa0000'))).to.equal('#00aa00');
  });

  it('follows a page that says a colour later, or instead of the attribute', async () => {
    const element = await show('', '#aa0000');
    document.body.style.setProperty('--wm-accent', '#00aa00');
    expect(colourOf(element)).to.equal('#00aa00');
    element.accent = '#1d6b52';
    await settled(element);
    expect(colourOf(element)).to.equal('#1d6b52');
    element.accent = '';
    await settled(element);
    expect(colourOf(element)).to.equal('#00aa00');
  });

  it('ignores what is no colour', async () => {
    expect(colourOf(await show('red; display: none', 'blue'))).to.equal(own);
  });

  it('says nothing of the text where the browser finds it', async () => {
    expect(textOf(await show('#ffdf00'))).to.equal('');
  });

  describe('in a browser that cannot tell how light a colour is', () => {
    const { supports } = CSS;

    beforeEach(() => {
      CSS.supports = () => false;
    });

    afterEach(() => {
      CSS.supports = supports;
    });

    it('finds the text, wherever the colour was said', async () => {
      const element = await show('#ffdf00');
      const { until } = visit(element);
      await until(() => textOf(element) === '#000000');
      element.accent = '#0b5563';
      await until(() => textOf(element) === '#ffffff');
      document.body.style.setProperty('--wm-accent', '#fd0');
      element.accent = '';
      await until(() => textOf(element) === '#000000');
    });

    it('finds the text on the other colour', async () => {
      const element = await show('', '#ffdf00');
      await visit(element).until(() => textOf(element) === '#000000');
    });

    it('leaves a text that the page says', async () => {
      document.body.style.setProperty('--wm-on-accent', '#123456');
      const element = await show('#ffdf00');
      await import('./text-on-accent.ts');
      expect(textOf(element)).to.equal('#123456');
    });
  });
});
