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
    initial: '#0b5563, on a dark page #6fb9c8',
    description:
      "The town's colour, for what is chosen and what comes next. Any will do: text on it and edges of it are found.",
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
    initial: "white or nearly black, by --wm-text, else by the page's color-scheme",
    description: "The page's background, opaque.",
  },
  {
    name: '--wm-text',
    syntax: '<color>',
    initial: 'nearly black or nearly white, whichever shows on the background',
    description: 'Running text, opaque, at least 7:1 on the background.',
  },
  {
    name: '--wm-surface',
    syntax: '<color>',
    initial: 'the background with a breath of sand',
    description: 'Ground of cards and notices, opaque, close to the background.',
  },
  {
    name: '--wm-line',
    syntax: '<color>',
    initial: 'text and background, mixed 18 to 82',
    description:
      'Thin lines between rows. Borders of what can be pressed are stronger and come from the text.',
  },
  {
    name: '--wm-good',
    syntax: '<color>',
    initial: '#0b7a3e',
    description: 'Free days and what went well, always beside words. Its lightness is chosen to be read.',
  },
  {
    name: '--wm-warn',
    syntax: '<color>',
    initial: '#d98a00',
    description: 'Edge and tint of what needs attention, always beside words.',
  },
  {
    name: '--wm-bad',
    syntax: '<color>',
    initial: '#c0261c',
    description: 'What went wrong, always beside words. Its lightness is chosen to be read.',
  },
  {
    name: '--wm-focus',
    syntax: '<color>',
    initial: "the text's",
    description: 'Ring around what the keyboard is at, at least 3:1 on the background.',
  },
  {
    name: '--wm-contrast',
    syntax: '0 | 1',
    initial: '0, and 1 for people whose system asks for more contrast',
    description:
      "With 1, quiet text and borders are as strong as the text: for a site's own contrast switch.",
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
    description: 'Size of running text; all other sizes follow. Boards and terminals go by their screen.',
  },
  {
    name: '--wm-line-height',
    syntax: '<number>',
    initial: '1.5',
    description: 'Height of a line of running text, as a multiple of its size.',
  },
  {
    name: '--wm-heading-font',
    syntax: '<family-name>#',
    initial: "running text's",
    description: 'Font family of headings.',
  },
  {
    name: '--wm-heading-weight',
    syntax: '<number [1,1000]>',
    initial: '700',
    description: 'Weight of headings.',
  },
  {
    name: '--wm-radius',
    syntax: '<length>',
    initial: '0.375em, at a terminal 0.5em',
    description: 'How round the corners of buttons and fields are.',
  },
  {
    name: '--wm-radius-large',
    syntax: '<length>',
    initial: 'twice --wm-radius',
    description: 'How round the corners of cards and tickets are.',
  },
  {
    name: '--wm-space',
    syntax: '<number [0.5,1.5]>',
    initial: '1',
    description:
      'Room within and between things: 0.75 is compact, 1.25 roomy. What is pressed keeps its least size.',
  },
  {
    name: '--wm-target',
    syntax: '<length>',
    initial: '44px, at a terminal 72px',
    description: 'Least size of what is pressed; never below 44px, at a terminal 60px.',
  },
];
