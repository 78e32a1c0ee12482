import { expect } from '@esm-bundle/chai';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { fixture, settled } from '../test/fixture.ts';
import { visit } from '../test/visitor.ts';
import { Accent } from './accent.ts';
import { register } from './register.ts';

class Coloured extends LitElement {
  @property() accent = '';
  readonly colour = new Accent(this);
}
register('test-coloured', Coloured);

const colourOf = (element: Element) => getComputedStyle(element).getPropertyValue('--wm-accent').trim();

const textOf = (element: Element) => getComputedStyle(element).getPropertyValue('--wm-on-accent').trim();

async function show(accent: string, otherwise?: string): Promise<Coloured> {
  const element = document.createElement('test-coloured') as Coloured;
  element.accent = accent;
  element.colour.otherwise = otherwise;
  return fixture(element);
}

describe('Accent', () => {
  it('hands the colour of the attribute on, and takes it back', async () => {
    const element = await show('#1d6b52', '#aa0000');
    expect(colourOf(element)).to.equal('#1d6b52');
    element.accent = '';
    element.colour.otherwise = undefined;
    await settled(element);
    expect(colourOf(element)).to.equal('');
  });

  it('falls back to the other colour, unless the page has said one', async () => {
    expect(colourOf(await show('', '#aa0000'))).to.equal('#aa0000');
    document.body.style.setProperty('--wm-accent', '#00aa00');
    try {
      expect(colourOf(await show('', '#aa0000'))).to.equal('#00aa00');
    } finally {
      document.body.style.removeProperty('--wm-accent');
    }
  });

  it('ignores what is no colour', async () => {
    expect(colourOf(await show('red; display: none'))).to.equal('');
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
      document.body.removeAttribute('style');
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

    it('leaves a text that the page says', async () => {
      document.body.style.setProperty('--wm-on-accent', '#123456');
      const element = await show('#ffdf00');
      await import('./text-on-accent.ts');
      expect(textOf(element)).to.equal('#123456');
    });
  });
});
