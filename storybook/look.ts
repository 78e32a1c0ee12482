import { create } from 'storybook/theming/create';

const ink = '#1d1b18';
const accent = '#0b5563';

/** The look of Storybook itself: paper, ink, and the accent of the elements. No font is fetched. */
export const look = create({
  base: 'light',
  brandTitle: 'Wartemarke',
  brandTarget: '_self',
  fontBase: 'system-ui, sans-serif',
  fontCode: 'ui-monospace, monospace',
  colorPrimary: accent,
  colorSecondary: accent,
  appBg: '#f7f4ee',
  appContentBg: '#fff',
  appPreviewBg: '#fff',
  appBorderColor: '#ddd7cc',
  appBorderRadius: 6,
  textColor: ink,
  barBg: '#fff',
  barTextColor: '#57524a',
  barSelectedColor: accent,
  barHoverColor: accent,
});
