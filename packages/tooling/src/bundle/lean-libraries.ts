import type { Plugin } from 'rollup';

/** A module of a library of which our pages need less than it brings. */
export interface LeanModule {
  readonly module: RegExp;
  /** What is enough of it. A name that the library asks for and that is not here does not build. */
  readonly code: string;
}

export const leanModules: readonly LeanModule[] = [
  // Lit's decorators know two ways of decorating; our compiler writes the older one alone.
  {
    module: /@lit.reactive-element.decorators.property\.js$/,
    code: `
      export const property = (options) => (element, name) => {
        const isAccessor = Object.hasOwn(element, name);
        element.constructor.createProperty(name, options);
        return isAccessor ? Object.getOwnPropertyDescriptor(element, name) : undefined;
      };
    `,
  },
  // Reports on how much was sent and received: nobody asks ky for them.
  {
    module: /ky.distribution.utils.body\.js$/,
    code: 'export const streamRequest = undefined, streamResponse = undefined;',
  },
];

/** Leaves out of libraries what no page of ours uses. */
export function leanLibraries(): Plugin {
  return {
    name: 'lean-libraries',
    load(id) {
      const lean = leanModules.find(({ module }) => module.test(id));
      return lean ? { code: lean.code, map: { mappings: '' } } : null;
    },
  };
}
