import { AsyncLocalStorage } from 'node:async_hooks';
import type { NextRequest } from 'next/server';

// Next provides this global before anything of it is loaded.
Object.assign(globalThis, { AsyncLocalStorage });
const { workAsyncStorage } = await import('next/dist/server/app-render/work-async-storage.external.js');
const { workUnitAsyncStorage } = await import(
  'next/dist/server/app-render/work-unit-async-storage.external.js'
);
const { createRequestStoreForAPI } = await import('next/dist/server/async-storage/request-store.js');
const next = await import('next/server');

export function nextRequest(...given: ConstructorParameters<typeof next.NextRequest>): NextRequest {
  return new next.NextRequest(...given);
}

/** Runs what reads `headers()` and `cookies()` as Next would: with those of a request. */
export function inRequestScope<Result>(request: NextRequest, run: () => Promise<Result>): Promise<Result> {
  const tags = { tags: [], expirationsByCacheKind: new Map() };
  const scope = createRequestStoreForAPI(request, request.nextUrl, tags, undefined, undefined, undefined);
  const work = { route: request.nextUrl.pathname, forceStatic: false, dynamicShouldError: false };
  return workAsyncStorage.run(work as never, () => workUnitAsyncStorage.run(scope, run));
}
