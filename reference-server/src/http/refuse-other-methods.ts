import type { Router } from 'express';
import type { AnyEndpoint } from '@wartemarke/contract';
import { CallError } from './call-error.ts';

/** Answers calls to a known address with an unknown method. To be bound after all endpoints. */
export function refuseOtherMethods(router: Router, rows: Iterable<AnyEndpoint>): void {
  const methodsOf = new Map<string, string[]>();
  for (const { path, method } of rows) methodsOf.set(path, [...(methodsOf.get(path) ?? []), method]);
  for (const [path, known] of methodsOf) {
    router.all(path, (_request, response) => {
      response.set('Allow', known.join(', '));
      throw new CallError('method_not_allowed');
    });
  }
}
