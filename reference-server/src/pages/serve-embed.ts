import { existsSync } from 'node:fs';
import { basename, relative, sep } from 'node:path';
import express, { type Handler } from 'express';

/** The folder of a version; what lies in it never changes. */
const versionFolder = /^\d+\.\d+\.\d+[^/]*\//;

/**
 * Serves the bundle of elements to pages of whatever origin: each version that lies in the directory under its number, and
 * beside them the loader of the newest one, which browsers ask for again after five minutes.
 */
export function serveEmbed(directory: string): Handler {
  return express.static(directory, {
    index: false,
    redirect: false,
    setHeaders(response, path) {
      const isPinned = versionFolder.test(relative(directory, path).split(sep).join('/'));
      response.set({
        'Access-Control-Allow-Origin': '*',
        // By it a page of another origin sees that there is a newer version.
        'Access-Control-Expose-Headers': 'ETag',
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': isPinned ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
      });
      if (existsSync(`${path}.map`)) response.set('SourceMap', `${basename(path)}.map`);
    },
  });
}
