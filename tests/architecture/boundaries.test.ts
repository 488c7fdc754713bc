import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findViolations } from '../../runtime/test/find-violations';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'baton-canary-'));
  const paths = { '@/*': ['./src/*'] };
  write(
    'tsconfig.json',
    JSON.stringify({ compilerOptions: { module: 'esnext', moduleResolution: 'bundler', paths } }),
  );
  write('src/db/client.ts', 'export const client = 1;');
  write('src/domain/time/day.ts', 'export const day = 1;');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, content: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

test('an import that goes upwards is reported, by relative path and by alias', () => {
  write(
    'src/domain/leads/relative.ts',
    `import { client } from '../../db/client';\nexport const used = client;`,
  );
  write('src/domain/leads/alias.ts', `import { client } from '@/db/client';\nexport const used = client;`);
  expect(findViolations(folder, ['src']).violations.sort()).toEqual([
    'src/domain/leads/alias.ts must not import src/db/client.ts (layer-domain).',
    'src/domain/leads/relative.ts must not import src/db/client.ts (layer-domain).',
  ]);
});

test('a type-only import that goes upwards is reported too', () => {
  write('src/db/row.ts', 'export type Row = { id: string };');
  write('src/domain/leads/row.ts', `import type { Row } from '../../db/row';\nexport type Lead = Row;`);
  expect(findViolations(folder, ['src']).violations).toEqual([
    'src/domain/leads/row.ts must not import src/db/row.ts (layer-domain).',
  ]);
});

test('the file system in the domain and one feature in another are reported', () => {
  write(
    'src/domain/leads/disk.ts',
    `import { readFileSync } from 'node:fs';\nexport const read = readFileSync;`,
  );
  write('src/features/inbox/list.ts', 'export const list = 1;');
  write('src/features/chat/page.ts', `import { list } from '../inbox/list';\nexport const used = list;`);
  expect(findViolations(folder, ['src']).violations.sort()).toEqual([
    'src/domain/leads/disk.ts must not import fs (domain-is-pure).',
    'src/features/chat/page.ts must not import src/features/inbox/list.ts (no-cross-feature-imports).',
  ]);
});

test('imports that go downwards are accepted', () => {
  write(
    'src/services/close.ts',
    `import { client } from '@/db/client';\nimport { day } from '@/domain/time/day';\nexport const used = client + day;`,
  );
  expect(findViolations(folder, ['src'])).toEqual({ modules: 3, violations: [] });
});
