/**
 * How each framework learns of our tags, with its own types for what all elements have. Who uses a framework
 * imports its file, so that nobody else has to have it installed; for a framework that is not here, `elements.d.ts`
 * says the same without one.
 */
export const frameworks: Readonly<Record<string, string>> = {
  react: `import type { ClassAttributes, HTMLAttributes } from 'react';
import type { Elements, Listeners } from './elements.js';

type Known<Element> = HTMLAttributes<Element> & ClassAttributes<Element>;

type Tags = {
  [Tag in keyof Elements]: Elements[Tag]['props'] &
    Listeners<Elements[Tag]['events']> &
    Omit<Known<Elements[Tag]['element']>, keyof Elements[Tag]['props']>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`,
  svelte: `import type { HTMLAttributes } from 'svelte/elements';
import type { Elements, Listeners } from './elements.js';

type Tags = {
  [Tag in keyof Elements]: Elements[Tag]['props'] &
    Listeners<Elements[Tag]['events']> &
    Omit<HTMLAttributes<Elements[Tag]['element']>, keyof Elements[Tag]['props']>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
`,
  vue: `import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Elements } from './elements.js';

type Tags = {
  [Tag in keyof Elements]: new () => {
    $props: Elements[Tag]['props'] & Omit<HTMLAttributes, keyof Elements[Tag]['props']> & PublicProps;
    $emit: EmitFn<{ [Name in keyof Elements[Tag]['events']]: (event: Elements[Tag]['events'][Name]) => void }>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
`,
};
