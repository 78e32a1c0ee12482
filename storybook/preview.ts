import type { Preview } from '@storybook/web-components-vite';
import '@wartemarke/components/define';
import ElementPage from './element-page.mdx';
import { look } from './look.ts';
import { toArgTypes } from './manifest/arg-types.ts';
import { logEvents } from './manifest/log-events.ts';
import { toMarkup } from './manifest/markup.ts';
import { findElement, type DescribedElement } from './manifest/read-manifest.ts';
import { inPage } from './page.ts';
import { screens } from './stage/screens.ts';
import { themes } from './themes.ts';

logEvents(document);

/** Rules that only a whole page can keep; the elements' own tests leave out the same. */
const pageRules = ['region', 'landmark-one-main', 'page-has-heading-one'];

const locales = {
  de: 'Deutsch',
  'de-x-leicht': 'Leichte Sprache',
  en: 'English',
  tr: 'Türkçe',
  uk: 'Українська',
  ar: 'العربية',
};

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    room: 'padded',
    viewport: { options: screens },
    // The panel is for what can be changed; the page of the element has everything.
    controls: { expanded: true, exclude: /^(events|methods|slots|parts|tokens) / },
    a11y: {
      test: 'error',
      config: { rules: pageRules.map((id) => ({ id, enabled: false })) },
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations'],
      },
    },
    docs: {
      theme: look,
      page: ElementPage,
      extractArgTypes: (tag: string) => toArgTypes(expectElement(tag)),
      extractComponentDescription: (tag: string) => expectElement(tag).description,
      source: {
        type: 'code',
        transform: (_code: string, { component, args }: { component: string; args: object }) =>
          toMarkup(expectElement(component), { ...args }),
      },
    },
    options: {
      storySort: {
        order: [
          'Welcome',
          'Guides',
          ['Webmaster', 'Embedding', 'Theming', 'Kiosk', 'Signage', 'Operating', 'Developer', 'Errors'],
          'Theming',
          'At home',
          ['Slot picker', 'Appointment', 'Waiting list', 'Walk-in'],
          'On site',
          ['Kiosk', 'Ticket view', 'Call board', 'Staff desk', 'Staff desk, days ahead'],
          'Around them',
        ],
      },
    },
  },
  globalTypes: {
    locale: toMenu('Language of the page', 'globe', Object.entries(locales)),
    theme: toMenu(
      'Look of the page',
      'paintbrush',
      themes.map((theme) => [theme, `Look: ${theme}`]),
    ),
    text: toMenu('Size of text', 'grow', [
      ['usual', 'Text: usual'],
      ['large', 'Text: 150 %'],
      ['huge', 'Text: 200 %'],
    ]),
  },
  initialGlobals: { locale: 'de', theme: 'plain', text: 'usual' },
  decorators: [inPage],
  beforeEach: () => sessionStorage.clear(),
};

function expectElement(tag: string): DescribedElement {
  const element = findElement(tag);
  if (!element) throw new Error(`The manifest has no <${tag}>. Run "npm run manifest".`);
  return element;
}

function toMenu(
  description: string,
  icon: 'globe' | 'paintbrush' | 'grow',
  items: readonly (readonly string[])[],
) {
  const titled = items.map(([value = '', title = value]) => ({ value, title }));
  return { description, toolbar: { icon, dynamicTitle: true, items: titled } };
}

export default preview;
