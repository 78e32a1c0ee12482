import { expect } from '@esm-bundle/chai';
import { takeLinkCode } from './link-code.ts';

describe('takeLinkCode', () => {
  it('takes the code out of the address, also on a page whose links lead to another server', () => {
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example/deep/';
    document.head.append(base);
    try {
      history.replaceState(null, '', `${location.href}#code=K7M4-9QXT`);
      const address = location.href.replace(/#.*/, '');
      expect(takeLinkCode()).to.equal('K7M4-9QXT');
      expect(location.href).to.equal(address);
      expect(takeLinkCode()).to.equal(undefined);
    } finally {
      base.remove();
    }
  });
});
