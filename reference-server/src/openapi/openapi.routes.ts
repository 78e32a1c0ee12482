import type { Router } from 'express';
import { createOpenApi } from './document.ts';

/** Binds the description of the API, made when it is first asked for. */
export function bindOpenApi(router: Router): void {
  let text: string | undefined;
  router.get('/openapi.json', (_request, response) => {
    text ??= JSON.stringify(createOpenApi());
    response.set('Access-Control-Allow-Origin', '*').type('application/json').send(text);
  });
}
