import { expect } from '@esm-bundle/chai';
import { css, html, LitElement } from 'lit';
import { toChannels, toContrast, toLuminance } from '../../test/contrast.ts';
import { fixture } from '../../test/fixture.ts';
import { register } from '../register.ts';
import { base } from './base.ts';
import { controls } from './controls.ts';

/** A button that says what comes next, one beside it, and a field. */
class Dressed extends LitElement {
  static override styles = [
    base,
    controls,
    css`
      .button {
        transition: none;
      }
    `,
  ];

  protected override render() {
    return html`<div class="root">
      <h2>Titel</h2>
      <button class="button main">Weiter</button>
      <button class="button">Zurück</button>
      <p class="notice">Hinweis</p>
      <p class="probe">Leise</p>
    </div>`;
  }
}
register('test-dressed', Dressed);

type Looks = Readonly<Record<`--wm-${string}` | 'color-scheme', string>>;

const papers = { white: ['#ffffff', '#1d1b18'], sand: ['#f3efe4', '#2b2520'], night: ['#161616', '#f1eee9'] };

/** Papers with their ink: those of examples, and such as contrast by no more than 7:1. */
const grounds = [
  ['#ffffff', '#1d1b18'],
  ['#ffffff', '#595959'],
  ['#fdf9f2', '#2a211c'],
  ['#161616', '#f1eee9'],
  ['#0b1a27', '#e6eff7'],
  ['#222222', '#b4b4b4'],
] as const;
const quietTones = [
  ['--_ink-soft', 4.5],
  ['--_good', 4.5],
  ['--_bad', 4.5],
  ['--_edge', 3],
] as const;
const tints = ['--_paper', '--_surface', '--_accent-tint', '--_good-tint', '--_warn-tint', '--_bad-tint'];

/** Every colour whose channels are multiples of 51, and every grey. */
function* listColours(): Generator<string> {
  for (let grey = 0; grey < 256; grey++) yield `rgb(${grey} ${grey} ${grey})`;
  for (let index = 0; index < 216; index++)
    yield `rgb(${[36, 6, 1].map((place) => (Math.floor(index / place) % 6) * 51).join(' ')})`;
}

async function dress(looks: Partial<Looks> = {}): Promise<Dressed> {
  const element = await fixture<Dressed>(html`<test-dressed></test-dressed>`);
  say(element, looks);
  return element;
}

function say(element: HTMLElement, looks: Partial<Looks>): void {
  for (const [name, value] of Object.entries(looks)) element.style.setProperty(name, value ?? null);
}

function styleOf(element: Element, selector: string): CSSStyleDeclaration {
  return getComputedStyle(element.shadowRoot!.querySelector(selector)!);
}

describe('The tokens', () => {
  for (const [name, [paper = '', ink = '']] of Object.entries(papers)) {
    it(`let every accent be read, and seen on ${name} paper`, async () => {
      const element = await dress({ '--wm-background': paper, '--wm-text': ink });
      const main = styleOf(element, '.main');
      const weak: string[] = [];
      for (const accent of listColours()) {
        say(element, { '--wm-accent': accent });
        const text = toContrast(main.color, main.backgroundColor);
        const edge = toContrast(main.borderTopColor, paper);
        if (text < 4.5 || edge < 3) weak.push(`${accent}: text ${text.toFixed(2)}, edge ${edge.toFixed(2)}`);
      }
      expect(weak).to.deep.equal([]);
    });
  }

  for (const [paper, ink] of grounds) {
    it(`let quiet text and errors be read, and edges seen, with ${ink} on ${paper}`, async () => {
      const element = await dress({ '--wm-background': paper, '--wm-text': ink });
      const probe = element.shadowRoot!.querySelector<HTMLElement>('.probe')!;
      const weak: string[] = [];
      for (const [quiet, least] of quietTones)
        for (const ground of tints) {
          probe.style.color = `var(${quiet})`;
          probe.style.backgroundColor = `var(${ground})`;
          const { color, backgroundColor } = getComputedStyle(probe);
          const contrast = toContrast(color, backgroundColor);
          if (contrast < least) weak.push(`${quiet} on ${ground}: ${contrast.toFixed(2)}`);
        }
      expect(weak).to.deep.equal([]);
    });
  }

  it('leave an accent as it is that is seen anyway', async () => {
    const main = styleOf(await dress({ '--wm-accent': '#0b5563' }), '.main');
    expect(toChannels(main.borderTopColor)).to.deep.equal(toChannels('#0b5563'));
  });

  it('are light on a page that says nothing, dark on a dark one', async () => {
    const element = await dress();
    const { color, backgroundColor } = styleOf(element, '.root');
    expect(toChannels(backgroundColor)).to.deep.equal([255, 255, 255]);
    expect(toContrast(color, backgroundColor)).to.be.above(15);
    say(element, { 'color-scheme': 'dark' });
    const dark = styleOf(element, '.root');
    expect(toLuminance(dark.backgroundColor)).to.be.below(0.02);
    expect(toContrast(dark.color, dark.backgroundColor)).to.be.above(15);
  });

  for (const scheme of ['light', 'dark'])
    for (const [said, colour] of [
      ['--wm-background', '#f3efe4'],
      ['--wm-background', '#10202c'],
      ['--wm-text', '#22303a'],
      ['--wm-text', '#e8e2d0'],
    ] as const) {
      it(`find the counterpart where a ${scheme} page says only ${said}: ${colour}`, async () => {
        const element = await dress({ 'color-scheme': scheme, [said]: colour });
        const { color, backgroundColor } = styleOf(element, '.root');
        const own = said === '--wm-text' ? color : backgroundColor;
        expect(toChannels(own)).to.deep.equal(toChannels(colour));
        expect(toContrast(color, backgroundColor)).to.be.above(7);
      });
    }

  it('draw edges as strong as the text when a page asks for contrast', async () => {
    const element = await dress();
    const edge = () => toContrast(styleOf(element, '.button:not(.main)').borderTopColor, '#fff');
    expect(edge()).to.be.within(3, 7);
    say(element, { '--wm-contrast': '1' });
    expect(edge()).to.be.above(15);
  });

  it('take the room that a page gives, and press nothing below its size', async () => {
    const element = await dress({ '--wm-space': '0.5', '--wm-target': '20px' });
    const target = () => parseFloat(styleOf(element, '.main').height);
    const inset = () => parseFloat(styleOf(element, '.notice').paddingInlineStart);
    expect(target()).to.be.at.least(44);
    expect(inset()).to.equal(8);
    say(element, { '--wm-space': '1.5', '--wm-target': '60px' });
    expect(target()).to.be.at.least(60);
    expect(inset()).to.equal(24);
  });

  it('set type as a page says', async () => {
    const element = await dress({
      '--wm-font': 'monospace',
      '--wm-heading-font': 'serif',
      '--wm-heading-weight': '400',
      '--wm-line-height': '2',
      '--wm-font-size': '20px',
    });
    const title = styleOf(element, 'h2');
    expect([title.fontFamily, title.fontWeight]).to.deep.equal(['serif', '400']);
    const text = styleOf(element, 'p');
    expect([text.fontFamily, text.fontSize, text.lineHeight]).to.deep.equal(['monospace', '20px', '40px']);
  });
});
