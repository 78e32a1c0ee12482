import { expect } from '@esm-bundle/chai';
import { createStore } from '@wartemarke/client';
import { html, LitElement } from 'lit';
import { fixture, settled } from '../test/fixture.ts';
import { Follow } from './follow.ts';
import { register } from './register.ts';

class Reader extends LitElement {
  readonly text = new Follow<string>(this);

  protected override render() {
    return html`${this.text.value}`;
  }
}

register('wm-test-reader', Reader);

/** A store that knows how many listen. */
function createCountedStore(initial: string) {
  const store = createStore(initial);
  const counted = {
    ...store,
    listeners: 0,
    subscribe(listener: (value: string) => void) {
      counted.listeners += 1;
      const stop = store.subscribe(listener);
      return () => {
        counted.listeners -= 1;
        stop();
      };
    },
  };
  return counted;
}

const mount = () => fixture<Reader>(html`<wm-test-reader></wm-test-reader>`);

describe('Follow', () => {
  it('draws what the store says, and again when that changes', async () => {
    const reader = await mount();
    const store = createStore('one');
    reader.text.switchTo(store);
    store.set('two');
    await settled(reader);
    expect(reader.shadowRoot?.textContent).to.equal('two');
  });

  it('listens only while its host is in the page', async () => {
    const store = createCountedStore('one');
    const reader = await mount();
    reader.text.switchTo(store);
    const parent = reader.parentElement;
    reader.remove();
    expect(store.listeners).to.equal(0);
    store.set('two');
    parent?.append(reader);
    expect(store.listeners).to.equal(1);
    expect(reader.text.value).to.equal('two');
  });

  it('lets go of the store before', async () => {
    const [before, after] = [createCountedStore('before'), createCountedStore('after')];
    const reader = await mount();
    reader.text.switchTo(before);
    reader.text.switchTo(after);
    expect([before.listeners, after.listeners]).to.deep.equal([0, 1]);
    expect(reader.text.value).to.equal('after');
  });

  it('opens anew when a key changes, and nothing while one is missing', async () => {
    const reader = await mount();
    const opened: string[] = [];
    const follow = (first: string | undefined, second: string) =>
      reader.text.switchBy([first, second], (first, second) => {
        opened.push(first + second);
        return createStore(first + second);
      });
    follow(undefined, 'a');
    follow('x', '');
    follow('x', 'a');
    follow('x', 'a');
    follow('x', 'b');
    expect(opened).to.deep.equal(['xa', 'xb']);
    follow(undefined, 'b');
    expect(reader.text.value).to.equal(undefined);
  });
});
