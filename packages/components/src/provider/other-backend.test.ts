import { expect } from '@esm-bundle/chai';
import { fakeClient } from '@wartemarke/client/testing';
import { createImitation } from '@wartemarke/zms/imitation';
import { html, LitElement } from 'lit';
import { fixture, settled } from '../../test/fixture.ts';
import { ClientSource } from '../client-source.ts';
import { register } from '../register.ts';
import { OtherBackend } from './other-backend.ts';
import { Provider } from './provider.ts';

/** Says what of its town it sees. */
class Onlooker extends LitElement {
  baseUrl = '';
  readonly source = new ClientSource(this);

  protected override render() {
    return html`${this.source.client?.lacks?.join() ?? this.source.problem?.code ?? 'waiting'}`;
  }
}

/** A provider that is put together by hand. */
class Host extends LitElement {
  tries = 0;
  readonly other = new OtherBackend(this, () => {
    this.tries += 1;
    return this.tries === 1 ? Promise.reject(new TypeError('no network')) : import('@wartemarke/zms');
  });
}

const settings = { backend: 'zms', baseUrl: 'https://termine.seefelden.example/api/citizen' };
const turn = () => new Promise(requestAnimationFrame);

async function until(condition: () => unknown): Promise<void> {
  for (let frame = 0; frame < 200 && !condition(); frame += 1) await turn();
  expect(condition(), String(condition)).to.not.equal(false);
}

async function show(backend: string) {
  register('wm-test-onlooker', Onlooker);
  register('wm-provider', Provider);
  const provider = await fixture<Provider>(html`
    <wm-provider
      backend=${backend}
      base-url="https://termine.seefelden.example/api/citizen/"
      phone="07555 1234"
    >
      <wm-test-onlooker></wm-test-onlooker>
    </wm-provider>
  `);
  const onlooker = provider.querySelector<Onlooker>('wm-test-onlooker')!;
  await settled(onlooker);
  return { provider, onlooker, says: () => onlooker.shadowRoot?.textContent };
}

describe('<wm-provider backend>', () => {
  const { warn } = console;
  const { fetch } = window;
  const warnings: unknown[] = [];
  beforeEach(() => {
    console.warn = (text) => warnings.push(text);
    warnings.length = 0;
  });
  afterEach(() => {
    console.warn = warn;
    window.fetch = fetch;
  });

  it('speaks with ZMS; what stands inside waits for that, without a false alarm', async () => {
    window.fetch = createImitation({ now: Date.now }).fetch;
    const { provider, onlooker, says } = await show('zms');
    expect(says()).to.equal('waiting');
    expect(provider.ariaBusy).to.equal('true');
    await until(() => says()?.startsWith('move'));
    expect(provider.ariaBusy).to.equal(null);
    expect(warnings).to.deep.equal([]);
    const { offices } = await onlooker.source.client!.offices.list();
    expect(offices[0]?.phone).to.equal('07555 1234');
  });

  it('is not busy for good where it is moved within the page, or is given a client late', async () => {
    window.fetch = createImitation({ now: Date.now }).fetch;
    const { provider } = await show('zms');
    await until(() => provider.ariaBusy === null);
    provider.parentElement!.append(provider);
    await settled(provider);
    expect(provider.ariaBusy).to.equal(null);
    const late = document.createElement('wm-provider');
    late.backend = 'zms';
    provider.after(late);
    late.client = fakeClient();
    await settled(late);
    expect(late.ariaBusy).to.equal(null);
  });

  it('says which system it does not know, and lets nobody wait for it', async () => {
    const { says } = await show('zmz');
    await until(() => says() === 'base_url_missing');
    expect(warnings[0]).to.equal('<wm-provider>: backend_unknown');
  });

  it('gives a client that fails when nothing came, and fetches once more when somebody tries again', async () => {
    register('wm-test-host', Host);
    const host = await fixture<Host>(html`<wm-test-host></wm-test-host>`);
    host.other.switchTo(settings);
    await until(() => host.other.client);
    const { client } = host.other;
    const error = await client!.holds
      .release({ office: '1', id: '1', token: '1' })
      .catch((problem) => problem);
    expect(error.code).to.equal('unreachable');
    await until(() => host.other.client !== client);
    expect(host.other.client?.lacks).to.include('move');
    expect(host.tries).to.equal(2);
  });

  it('is opened once for the same settings, and anew for others', async () => {
    register('wm-test-host', Host);
    const host = await fixture<Host>(html`<wm-test-host></wm-test-host>`);
    host.tries = 1;
    host.other.switchTo(settings);
    await until(() => host.other.client);
    const { client } = host.other;
    host.other.switchTo({ ...settings });
    expect(host.other.client).to.equal(client);
    host.other.switchTo({ ...settings, phone: '1' });
    expect(host.other.client).to.equal(undefined);
    await until(() => host.other.client);
  });
});
