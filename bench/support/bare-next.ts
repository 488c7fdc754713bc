import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../runtime/processes/free-port';

/** The least that Next can be: a page with a heading and a field that says what was typed. */
const FILES: Readonly<Record<string, string>> = {
  'package.json': '{"private":true,"type":"module"}',
  'next.config.js': `export default { turbopack: { root: ${JSON.stringify(process.cwd())} } };`,
  'app/layout.js': `export default function Layout({ children }) {
    return <html lang="en"><head><title>Bare</title></head><body>{children}</body></html>;
  }`,
  'app/page.js': `'use client';
    import { useEffect, useState } from 'react';
    export default function Page() {
      const [text, setText] = useState('');
      const [ready, setReady] = useState(false);
      useEffect(() => setReady(true), []);
      return <main data-ready={ready}><h1>A bare page</h1>
        <p>Hello! This page has a heading, a paragraph and a field.</p>
        <textarea aria-label="Message" value={text} onChange={(event) => setText(event.target.value)} />
        <p>{text.length}</p></main>;
    }`,
};
const NEXT = join('node_modules', 'next', 'dist', 'bin', 'next');
const UP_WITHIN_MS = 30_000;

interface BareNext {
  readonly url: string;
  stop(): void;
}

/** Builds and serves a bare page with the product's own Next, beside the product: what a page costs at least. */
export async function startBareNext(): Promise<BareNext> {
  // Within the project, where Next finds itself and React.
  mkdirSync('.tmp', { recursive: true });
  const folder = mkdtempSync(join(process.cwd(), '.tmp', 'bare-next-'));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const next = join(process.cwd(), NEXT);
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } as const;
  const built = spawnSync(process.execPath, [next, 'build', folder], { env, encoding: 'utf8' });
  if (built.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`The bare page was not built: ${built.stdout}${built.stderr}`);
  }
  const port = await freePort();
  const server = spawn(process.execPath, [next, 'start', folder, '-p', String(port)], {
    env,
    stdio: 'ignore',
  });
  const stop = () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const url = `http://localhost:${port}/`;
  const until = Date.now() + UP_WITHIN_MS;
  while (
    !(await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (Date.now() > until) {
      stop();
      throw new Error('The bare page did not come up');
    }
    await new Promise((resume) => setTimeout(resume, 100));
  }
  return { url, stop };
}
