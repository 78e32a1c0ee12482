import { expect } from '@esm-bundle/chai';
import { html, LitElement } from 'lit';
import { fixture } from '../../test/fixture.ts';
import { expectPolicyKept } from '../../test/policy.ts';
import { Accent } from '../accent.ts';
import { register } from '../register.ts';

class Plain extends LitElement {
  readonly accent = '#1d6b52';
  readonly colour = new Accent(this);

  protected override render() {
    return html`<p>Text</p>`;
  }
}
register('test-plain', Plain);

class Around extends LitElement {
  protected override render() {
    return html`<section><test-plain></test-plain></section>`;
  }
}
register('test-around', Around);

/** An element in an element, and the paragraph in that one. */
async function show() {
  const around = await fixture<Around>(html`<test-around></test-around>`);
  const plain = around.shadowRoot!.querySelector<Plain>('test-plain')!;
  await plain.updateComplete;
  return { around, plain, text: plain.shadowRoot!.querySelector('p')! };
}

describe('The policy of a strict page', () => {
  it('lets an element hand on the colour of the town', async () => {
    const { around, plain } = await show();
    expect(plain.getAttribute('style')).to.contain('--wm-accent');
    expectPolicyKept(around);
  });

  it('is broken by a style attribute, however deep, also where the browser has stopped it', async () => {
    const { around, text } = await show();
    const stopped = new Promise((resolve) =>
      addEventListener('securitypolicyviolation', resolve, { once: true }),
    );
    text.setAttribute('style', 'color: red');
    await stopped;
    expect(() => expectPolicyKept(around)).to.throw(
      /style-src-attr forbids inline[^]*<p style="color: red">/,
    );
  });

  it('is broken by a style attribute that comes out of a template, which no browser stops', async () => {
    const { around, text } = await show();
    text.style.color = 'red';
    expect(() => expectPolicyKept(around)).to.throw(/<p style="color: red;">/);
  });

  it('is broken by an element that gives itself more than the colour', async () => {
    const { around, plain } = await show();
    plain.style.display = 'grid';
    expect(() => expectPolicyKept(around)).to.throw(/display: grid/);
  });
});
