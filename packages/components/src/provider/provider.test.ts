import { expect } from '@esm-bundle/chai';
import { fakeClient } from '@wartemarke/client/testing';
import { html, LitElement } from 'lit';
import { fixture, settled } from '../../test/fixture.ts';
import { ClientSource } from '../client-source.ts';
import { register } from '../register.ts';
import { Provider } from './provider.ts';

/** The least element that wants a client. */
class Guest extends LitElement {
  static override properties = { baseUrl: { attribute: 'base-url' } };
  baseUrl = '';
  readonly source = new ClientSource(this);

  protected override render() {
    return html`${this.source.client?.baseUrl ?? this.source.problem?.code ?? 'waiting'}`;
  }
}

const says = (element: Element) => element.shadowRoot?.textContent;
const guestIn = (element: Element) => element.querySelector<Guest>('wm-test-guest') as Guest;

describe('<wm-provider>', () => {
  const warn = console.warn;
  let warnings = 0;
  before(() => (console.warn = () => (warnings += 1)));
  beforeEach(() => (warnings = 0));
  after(() => (console.warn = warn));

  it('reaches elements that were there before it was fetched, without a false alarm', async () => {
    register('wm-test-guest', Guest);
    const provider = await fixture(
      html`<wm-provider base-url="https://termine.example"><wm-test-guest></wm-test-guest></wm-provider>`,
    );
    await settled(guestIn(provider));
    expect(says(guestIn(provider))).to.equal('waiting');
    register('wm-provider', Provider);
    await new Promise(requestAnimationFrame);
    expect(says(guestIn(provider))).to.equal('https://termine.example');
    expect(warnings).to.equal(0);
  });

  it('gives its client to the elements inside, without a false alarm', async () => {
    const provider = await fixture(
      html`<wm-provider base-url="https://termine.example/"
        ><p><wm-test-guest></wm-test-guest></p
      ></wm-provider>`,
    );
    await settled(guestIn(provider));
    expect(says(guestIn(provider))).to.equal('https://termine.example');
    expect(warnings).to.equal(0);
  });

  it('passes a change on', async () => {
    const provider = await fixture<Provider>(
      html`<wm-provider base-url="https://one.example"><wm-test-guest></wm-test-guest></wm-provider>`,
    );
    provider.client = fakeClient({ baseUrl: 'https://two.example' });
    await settled(provider);
    await settled(guestIn(provider));
    expect(says(guestIn(provider))).to.equal('https://two.example');
  });

  it('leaves an element that names its own server alone', async () => {
    const provider = await fixture(html`
      <wm-provider base-url="https://one.example">
        <wm-test-guest base-url="https://own.example"></wm-test-guest>
      </wm-provider>
    `);
    await settled(guestIn(provider));
    expect(says(guestIn(provider))).to.equal('https://own.example');
  });

  it('is not needed, but without it and without an address an element says what is missing', async () => {
    const guest = await fixture(html`<wm-test-guest></wm-test-guest>`);
    expect(says(guest)).to.equal('base_url_missing');
    expect(warnings).to.equal(1);
  });
});
