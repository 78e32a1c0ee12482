/** A custom property by which a page changes the look of the elements. */
export interface Token {
  readonly name: `--wm-${string}`;
  /** What may be said, by the value definition syntax of CSS, such as `<color>`. */
  readonly syntax: string;
  /** What counts where a page says nothing. */
  readonly initial: string;
  readonly description: string;
}

/** Every custom property that a page may set, for the manifest, for editors and for the guides. */
export const tokenList: readonly Token[] = [
  {
    name: '--wm-accent',
    syntax: '<color>',
    initial: '#0b5563',
    description: "The town's colour, for what is chosen and what comes next. Any lightness will do.",
  },
  {
    name: '--wm-on-accent',
    syntax: '<color>',
    initial: 'black or white, whichever contrasts more',
    description:
      'Text on the accent. Found by itself; set it only for a text that is neither black nor white.',
  },
  {
    name: '--wm-background',
    syntax: '<color>',
    initial: '#fff',
    description: "The page's background, opaque.",
  },
  {
    name: '--wm-text',
    syntax: '<color>',
    initial: '#1d1b18',
    description: 'Running text, opaque, at least 7:1 on the background.',
  },
  {
    name: '--wm-font',
    syntax: '<family-name>#',
    initial: "the surrounding text's",
    description: 'Font family. Nothing is fetched for it.',
  },
  {
    name: '--wm-font-size',
    syntax: '<length>',
    initial: "the page's root size, at least 16px",
    description: 'Size of running text; all other sizes follow.',
  },
  {
    name: '--wm-radius',
    syntax: '<length>',
    initial: '0.375em',
    description: 'How round corners are.',
  },
  {
    name: '--wm-target',
    syntax: '<length>',
    initial: '44px, at a terminal 72px',
    description: 'Least size of what is pressed.',
  },
];
