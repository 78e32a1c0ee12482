import esbuild from 'rollup-plugin-esbuild';

/** What browsers must understand at least. */
export const target = 'es2022';

/** The part of `tsconfig.json` that changes what esbuild emits: Lit's decorators are experimental ones. */
export const compilerOptions = { experimentalDecorators: true, useDefineForClassFields: false } as const;

/** Rollup's plugin that turns TypeScript into JavaScript. */
export function compileTypeScript() {
  return esbuild({ target, tsconfig: false, tsconfigRaw: { compilerOptions }, sourceMap: true });
}
