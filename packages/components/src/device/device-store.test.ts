import { expect } from '@esm-bundle/chai';
import { browserDeviceStore as store } from './device-store.ts';

describe('browserDeviceStore', () => {
  it('keeps a token until it is removed, and each under its own key', async () => {
    await store.write('board one', 'first');
    await store.write('board two', 'second');
    expect(await store.read('board one')).to.equal('first');
    await store.remove('board one');
    expect(await store.read('board one')).to.equal(undefined);
    expect(await store.read('board two')).to.equal('second');
    await store.remove('board two');
  });
});
