import { expect } from '@esm-bundle/chai';
import { BrowserPrinter } from './browser-printer.ts';

const slip = {
  language: 'ar',
  direction: 'rtl',
  office: 'Bürgerbüro Linden',
  title: 'رقمك',
  number: 'A106',
  facts: [{ name: 'Warten', value: 'Bereich A' }],
  link: 'https://a.example/n#x',
  linkText: 'Scannen',
  printedAt: '9:02',
} as const;

const findPaper = () => document.querySelector('wm-slip')?.shadowRoot;

describe('BrowserPrinter', () => {
  it('lays the slip on paper of its width while it is printed, and nothing of it stays', async () => {
    const before = document.adoptedStyleSheets.length;
    let text = '';
    let rules = '';
    const print = () => {
      const paper = findPaper();
      text = paper?.textContent?.replace(/\s+/g, ' ') ?? '';
      expect(paper?.querySelector('.slip')?.getAttribute('dir')).to.equal('rtl');
      expect(paper?.querySelector('.code path')?.getAttribute('d')).to.have.length.greaterThan(100);
      rules = Array.from(document.adoptedStyleSheets.at(-1)?.cssRules ?? [], ({ cssText }) => cssText).join();
    };
    const outcome = await new BrowserPrinter({ paperWidth: 58, print }).print(slip);
    expect(outcome).to.equal('unknown');
    expect(text).to.contain('A106').and.contain('رقمك').and.contain('Bereich A');
    expect(rules).to.contain('58mm').and.contain('body > :not(wm-slip)');
    expect([findPaper(), document.adoptedStyleSheets.length]).to.deep.equal([undefined, before]);
  });

  it('takes the slip away when there is no printing', async () => {
    const print = () => {
      throw new DOMException('Not now.');
    };
    const failed = await new BrowserPrinter({ print }).print(slip).catch((error: unknown) => error);
    expect(failed).to.be.instanceOf(DOMException);
    expect(findPaper()).to.equal(undefined);
  });
});
