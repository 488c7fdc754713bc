import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { RouteHandler } from '../../src/server/http/route';
import { openApiDocument } from '../../src/server/openapi/document';
import { OPERATIONS } from '../../src/server/openapi/operations';

const ROUTES = '../../src/app/api';
const modules = import.meta.glob<Record<string, RouteHandler>>('../../src/app/api/**/route.ts');
/** next-auth brings its own protocol. */
const ELSEWHERE = ['/api/auth/{...nextauth}'];

const pathOf = (file: string) =>
  `/api${file.slice(ROUTES.length, -'/route.ts'.length).replace(/\[([^\]]+)\]/g, '{$1}')}`;

/** `POST /api/chat/messages` → id of the operation that the route file answers with. */
const served = new Map<string, string>();
for (const [file, load] of Object.entries(modules)) {
  if (ELSEWHERE.includes(pathOf(file))) continue;
  for (const [method, handler] of Object.entries(await load())) {
    if (handler.operation) served.set(`${method} ${pathOf(file)}`, handler.operation.id);
  }
}
const declared = new Map(
  OPERATIONS.map(({ operation }) => [`${operation.method.toUpperCase()} ${operation.path}`, operation.id]),
);

describe('operations and routes', () => {
  test('every operation is served by the route of its path, and every route serves operations only', () => {
    expect(Object.fromEntries([...served].sort())).toEqual(Object.fromEntries([...declared].sort()));
  });

  test('ids and paths are each used once', () => {
    const ids = OPERATIONS.map(({ operation }) => operation.id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(declared.size).toBe(OPERATIONS.length);
  });

  test('every parameter of a path is declared, and no other', () => {
    for (const { operation } of OPERATIONS) {
      const inPath = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const given = Object.fromEntries(inPath.map((name) => [name, '0198c1a2-7d50-7000-8000-000000000001']));
      const parsed = operation.params.safeParse(inKind(given));
      expect(Object.keys(parsed.data ?? {}).sort(), operation.id).toEqual([...inPath].sort());
    }
  });

  test('every call of the team names what the caller must be allowed', () => {
    const open = OPERATIONS.filter(({ operation }) => operation.auth === 'team' && !operation.permission);
    expect(open.map(({ operation }) => operation.id)).toEqual([]);
  });
});

/** Values of the parameters that are no uuids: a number, and words of closed lists. */
const OF_THEIR_KIND: Readonly<Record<string, string>> = {
  version: '1',
  field: 'name',
  reason: 'frustration',
};
const inKind = (params: Record<string, string>) =>
  Object.fromEntries(Object.entries(params).map(([name, id]) => [name, OF_THEIR_KIND[name] ?? id]));

describe('docs/openapi.json', () => {
  test('is what the operations say now (npm run openapi writes it)', () => {
    expect(JSON.parse(readFileSync('docs/openapi.json', 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(openApiDocument())),
    );
  });
});
