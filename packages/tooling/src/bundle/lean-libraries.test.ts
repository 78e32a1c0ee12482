import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { rollup } from 'rollup';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { root } from '../root.ts';
import { leanLibraries, leanModules } from './lean-libraries.ts';

const pageSource = `export { property } from 'lit/decorators.js'; export { default } from 'ky';
  export { ContextConsumer } from '@lit/context';
  export { adoptStyles, css, unsafeCSS } from '@lit/reactive-element/css-tag.js';`;

/** Bundles what a page takes of the libraries, without what is missing being passed over. */
async function bundle(source = pageSource): Promise<{ code: string; modules: string[] }> {
  const entry = join(root, 'packages/client/src/entry.js');
  const built = await rollup({
    input: entry,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? source : null),
      },
      leanLibraries(),
      nodeResolve({ browser: true, exportConditions: ['production'] }),
    ],
    onwarn: ({ message }) => assert.fail(message),
  });
  const { output } = await built.generate({});
  return { code: output[0].code, modules: output[0].moduleIds };
}

test('each of the modules is one that the libraries really have', async () => {
  const { modules } = await bundle();
  for (const { module } of leanModules)
    assert.ok(
      modules.some((id) => module.test(id)),
      `${module}`,
    );
});

test('what is left out is not there', async () => {
  const { code } = await bundle();
  assert.doesNotMatch(code, /TransformStream|Unsupported decorator location/);
  const lit = await bundle(`export { LitElement } from 'lit';`);
  assert.equal(/\w*Versions/.exec(lit.code)?.[0], undefined);
});

test('a property is one that its element knows, with its options', async () => {
  const { code } = await bundle();
  const { property } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    property(options: object): (element: object, name: string) => PropertyDescriptor | undefined;
  };
  class Board {
    static readonly known: unknown[] = [];
    static createProperty(...property: unknown[]) {
      Board.known.push(property);
    }
    get office() {
      return 'buergerbuero';
    }
  }
  const options = { attribute: 'base-url' };
  assert.equal(property(options)(Board.prototype, 'baseUrl'), undefined);
  assert.equal(property(options)(Board.prototype, 'office')?.get?.call(undefined), 'buergerbuero');
  assert.deepEqual(Board.known, [
    ['baseUrl', options],
    ['office', options],
  ]);
});

test('an element that asks for a context gets each value until it leaves the page, and asks anew when it is back', async () => {
  const { code } = await bundle();
  type Take = (value: string, unsubscribe?: () => void) => void;
  interface Asked extends Event {
    readonly context: string;
    readonly contextTarget: EventTarget;
    readonly subscribe: boolean;
    readonly callback: Take;
  }
  const { ContextConsumer } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    ContextConsumer: new (
      host: EventTarget,
      options: { context: string; subscribe: boolean },
    ) => { value?: string; hostConnected(): void; hostDisconnected(): void };
  };
  const asked: Asked[] = [];
  let updates = 0;
  const host = Object.assign(new EventTarget(), { addController() {}, requestUpdate: () => (updates += 1) });
  host.addEventListener('context-request', (event) => asked.push(event as Asked));
  const consumer = new ContextConsumer(host, { context: 'client', subscribe: true });
  consumer.hostConnected();
  const [{ context, contextTarget, subscribe, callback }] = asked as [Asked];
  assert.deepEqual([context, contextTarget, subscribe], ['client', host, true]);
  const ended: string[] = [];
  const end = () => void ended.push('first');
  callback('one', end);
  callback('two', end);
  assert.deepEqual([consumer.value, updates, ended], ['two', 2, []]);
  callback('three', () => void ended.push('second'));
  assert.deepEqual([consumer.value, ended], ['three', ['first']]);
  consumer.hostDisconnected();
  assert.deepEqual(ended, ['first', 'second']);
  consumer.hostConnected();
  assert.equal(asked.length, 2);
});

test('styles are put together of texts, numbers and other styles, and adopted in their order', async () => {
  const { code } = await bundle();
  interface Style {
    readonly cssText: string;
  }
  const { adoptStyles, css, unsafeCSS } = (await import(
    `data:text/javascript,${encodeURIComponent(code)}`
  )) as {
    adoptStyles(root: { adoptedStyleSheets: object[] }, styles: readonly (Style | object)[]): void;
    css(texts: TemplateStringsArray, ...values: unknown[]): Style;
    unsafeCSS(value: string): Style;
  };
  class Sheet {
    text = '';
    replaceSync(text: string) {
      this.text = text;
    }
  }
  Object.assign(globalThis, { CSSStyleSheet: Sheet });
  const style = (parts: string[], ...values: unknown[]) =>
    css(Object.assign(parts, { raw: parts }) as unknown as TemplateStringsArray, ...values);
  const inner = style(['b { top: ', 'px }'], 1);
  const outer = style(['a { left: ', ' } ', ' c {}'], unsafeCSS('2px'), inner);
  assert.equal(outer.cssText, 'a { left: 2px } b { top: 1px } c {}');
  const own = new Sheet();
  const root = { adoptedStyleSheets: [] as object[] };
  adoptStyles(root, [inner, own, outer, inner]);
  assert.deepEqual(
    root.adoptedStyleSheets.map((sheet) => (sheet as Sheet).text),
    [inner.cssText, '', outer.cssText, inner.cssText],
  );
  assert.equal(root.adoptedStyleSheets[0], root.adoptedStyleSheets[3]);
});
