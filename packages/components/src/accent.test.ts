import { expect } from '@esm-bundle/chai';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { fixture, settled } from '../test/fixture.ts';
import { Accent } from './accent.ts';
import { register } from './register.ts';

class Coloured extends LitElement {
  @property() accent = '';
  readonly colour = new Accent(this);
}
register('test-coloured', Coloured);

const colourOf = (element: Element) => getComputedStyle(element).getPropertyValue('--wm-accent').trim();

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
});
