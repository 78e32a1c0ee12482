import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { type Express } from 'express';
import type { Page } from 'playwright-core';
import { serveEmbed } from '../src/pages/serve-embed.ts';

/** The bundle as it was built last. */
export const embedDirectory = fileURLToPath(new URL('../../packages/components/dist/embed', import.meta.url));

/** A page that a town has already. */
export interface HostPage {
  readonly head?: string;
  readonly body: string;
  /** Its content security policy; none when left out. */
  readonly policy?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A website of a town: pages by their paths, and style sheets and scripts beside them. */
export function createSite(
  pages: Readonly<Record<string, HostPage>>,
  files: Readonly<Record<string, string>> = {},
): Express {
  const site = express();
  for (const [path, { head = '', body, policy, headers = {} }] of Object.entries(pages)) {
    site.get(path, (_request, response) => {
      response.set({ ...headers, ...(policy && { 'Content-Security-Policy': policy }) });
      response.type('html').send(`<!doctype html>
        <html lang="de">
          <head><meta charset="utf-8"><title>Stadt</title><link rel="icon" href="data:,">${head}</head>
          <body>${body}</body>
        </html>`);
    });
  }
  for (const [path, content] of Object.entries(files)) {
    site.get(path, (_request, response) => void response.type(extname(path)).send(content));
  }
  return site;
}

/** A server of bundles alone, with the headers that the product gives them. */
export function createCdn(directory = embedDirectory): Express {
  return express().use('/embed', serveEmbed(directory));
}

/** The policy that we ask of a page whose bundle and whose server are elsewhere. */
export function toStrictPolicy(cdn: string, api: string): string {
  return [
    "default-src 'none'",
    `script-src ${cdn}`,
    "style-src 'self'",
    `connect-src ${api}`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}

/** The number of the version that was built last. */
export async function readVersion(): Promise<string> {
  const manifest = new URL('../../packages/components/package.json', import.meta.url);
  return (JSON.parse(await readFile(manifest, 'utf8')) as { version: string }).version;
}

/** Notes the scripts that a page asks for, by their paths. To be called before it is opened. */
export function noteScripts(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) paths.push(pathname);
  });
  return paths;
}
