/** What `no-restricted-syntax` and `no-restricted-imports` keep out, and the sentence that says why. */
interface Restriction {
  readonly selector: string;
  readonly message: string;
}

const given = 'Time and randomness are arguments; only main.ts and createClient read them.';

/** Reading the clock or the dice. */
export const clocks: readonly Restriction[] = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: given },
  { selector: 'CallExpression[callee.name="Date"]', message: given },
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: given },
  { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: given },
  { selector: 'MemberExpression[object.name="performance"][property.name="now"]', message: given },
];

/** Style attributes in drawings; those in HTML are found by a rule of the Lit plugin. */
export const styleAttributes: readonly Restriction[] = [
  {
    selector: 'TaggedTemplateExpression[tag.name="svg"] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    message: 'A style attribute does not work under a strict content security policy.',
  },
];

/** Tests that are not run. */
export const idleTests: readonly Restriction[] = [
  {
    selector:
      'CallExpression > MemberExpression[object.name=/^(test|it|describe|suite)$/][property.name=/^(skip|only|todo)$/]',
    message: 'Every test runs, and not alone.',
  },
];

const young = 'Not there in all browsers that docs/embedding.md names.';

/** What came to browsers late; young parts of the language itself are unknown to the compiler. */
export const youngProperties = [
  { object: 'URL', property: 'canParse', message: young },
  { object: 'URL', property: 'parse', message: young },
  { object: 'AbortSignal', property: 'any', message: young },
] as const;

/** Modules that must not reach a browser. */
export const browserImports = {
  paths: [{ name: 'zod', message: "Import * as z from 'zod/mini': the whole of zod costs 16 kB more." }],
  patterns: [
    {
      group: ['zod/v4', 'zod/v3'],
      message: "Import * as z from 'zod/mini'.",
    },
    {
      group: [
        'lit/directives/style-map*',
        'lit/directives/unsafe-*',
        'lit-html/directives/*',
        'lit/static-html*',
      ],
      message: 'No inline styles, no unescaped HTML.',
    },
  ],
};
