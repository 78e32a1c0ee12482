import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';

/** Draws a story within a page that speaks, looks and reads as the toolbar says. */
export const inPage: Decorator = (story, { globals, viewMode, parameters }) => {
  const { locale = 'de', theme = 'plain', text = 'usual' } = globals as Record<string, string | undefined>;
  const isDocs = viewMode === 'docs';
  if (!isDocs) document.documentElement.lang = locale;
  const classes = [
    'page',
    `theme-${theme}`,
    `text-${text}`,
    isDocs ? 'in-docs' : '',
    `${parameters['room']}`,
  ];
  return html`
    <div class=${classes.join(' ')} lang=${locale} dir=${locale === 'ar' ? 'rtl' : 'ltr'}>${story()}</div>
  `;
};
