import express, { type RequestHandler, type Router } from 'express';
import { pictureName } from '../town/on-site.ts';
import { picturesPath } from './signage-pages.ts';

// A drawing may style itself and nothing else, also when somebody opens it as a page.
const drawingPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

const onlyPictures: RequestHandler = ({ path }, _response, next) =>
  next(pictureName.test(path.slice(1)) ? undefined : 'router');

/** Binds the pictures of the town: files of one directory, and of it nothing but pictures. */
export function bindPictures(app: Router, directory: string): void {
  const pictures = express.Router({ caseSensitive: true, strict: true });
  const files = express.static(directory, {
    index: false,
    redirect: false,
    setHeaders(response, path) {
      // Kept for an hour and then asked for by its ETag: a picture that is replaced keeps its name.
      response.setHeader('Cache-Control', 'public, max-age=3600, stale-while-revalidate=86400');
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
      if (/\.svg$/i.test(path)) response.setHeader('Content-Security-Policy', drawingPolicy);
    },
  });
  app.use(picturesPath, pictures.use(onlyPictures, files));
}
