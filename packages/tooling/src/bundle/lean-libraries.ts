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
  // Elements ask for their client in one way: by options, for as long as they are in the page.
  {
    module: /@lit.context.lib.controllers.context-consumer\.js$/,
    code: `
      import { ContextRequestEvent } from '../context-request-event.js';
      export class ContextConsumer {
        constructor(host, { context }) {
          this.host = host;
          this.take = (value, unsubscribe) => {
            if (unsubscribe !== this.unsubscribe) this.unsubscribe?.();
            this.value = value;
            this.unsubscribe = unsubscribe;
            host.requestUpdate();
          };
          this.hostConnected = () =>
            host.dispatchEvent(new ContextRequestEvent(context, host, this.take, true));
          host.addController(this);
        }
        hostDisconnected() {
          this.unsubscribe?.();
          this.unsubscribe = undefined;
        }
      }
    `,
  },
  // Our strict policy allows no style elements, and every browser with our looks adopts style sheets: no way around them,
  // and no check of what the compiler has checked.
  {
    module: /@lit.reactive-element.css-tag\.js$/,
    code: `
      export const supportsAdoptingStyleSheets = true;
      export class CSSResult {
        constructor(cssText) {
          this.cssText = cssText;
        }
        get styleSheet() {
          if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
          return this.sheet;
        }
        toString() {
          return this.cssText;
        }
      }
      export const unsafeCSS = (value) => new CSSResult(String(value));
      export const css = (texts, ...values) =>
        new CSSResult(texts.reduce((text, next, index) => text + values[index - 1] + next));
      export const adoptStyles = (root, styles) => {
        root.adoptedStyleSheets = styles.map((style) => style.styleSheet ?? style);
      };
      export const getCompatibleStyle = (style) => style;
    `,
  },
  // Reports on how much was sent and received: nobody asks ky for them.
  {
    module: /ky.distribution.utils.body\.js$/,
    code: 'export const streamRequest = undefined, streamResponse = undefined;',
  },
];

/** Lit notes its versions in the page, for its development build to warn of two of them: nobody asks ours. */
const versionNote = /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/;

/** Leaves out of libraries what no page of ours uses. */
export function leanLibraries(): Plugin {
  return {
    name: 'lean-libraries',
    load(id) {
      const lean = leanModules.find(({ module }) => module.test(id));
      return lean ? { code: lean.code, map: { mappings: '' } } : null;
    },
    transform: (code, id) =>
      versionNote.test(code) && /node_modules.(lit|@lit)/.test(id)
        ? { code: code.replace(versionNote, '0'), map: null }
        : null,
  };
}
