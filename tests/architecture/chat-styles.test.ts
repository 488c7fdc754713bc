import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const CHAT = resolve('src/app/chat');
/** A script, not a component. */
const UNSTYLED = resolve('src/components/ui/preferences-script.ts');
const SOURCE = /@source "([^"]+)"/g;
const IMPORT = /(?:from|import\() ?'([^']+)'/g;

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
    .map((file) => join(folder, file));

/** The file of this repository that is meant, if it is one. */
function resolved(specifier: string, from: string): string | undefined {
  const base = specifier.startsWith('@/')
    ? resolve('src', specifier.slice(2))
    : specifier.startsWith('.')
      ? resolve(from, '..', specifier)
      : undefined;
  return base && [`${base}.tsx`, `${base}.ts`].find((file) => existsSync(file));
}

function reachableFrom(files: readonly string[]): Set<string> {
  const seen = new Set(files);
  for (const file of seen) {
    for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const found = resolved(specifier, file);
      if (found) seen.add(found);
    }
  }
  return seen;
}

/** The chat's stylesheet holds the classes of the files that it names; what it does not name would stand there bare. */
it('has the styles of every component that the chat page can show', () => {
  const sources = [...readFileSync(join(CHAT, 'chat.pcss'), 'utf8').matchAll(SOURCE)].map(([, source = '']) =>
    resolve(CHAT, source),
  );
  const shown = [...reachableFrom(filesOf(CHAT))].filter(
    (file) => /\/src\/(components\/|features\/(chat\/|.*\.tsx$))/.test(file) && file !== UNSTYLED,
  );
  expect(shown).toContain(resolve('src/features/chat/ui/composer.tsx'));
  expect(shown.filter((file) => !sources.some((source) => `${file}/`.startsWith(`${source}/`)))).toEqual([]);
  expect(sources.filter((source) => !shown.some((file) => `${file}/`.startsWith(`${source}/`)))).toEqual([]);
});
