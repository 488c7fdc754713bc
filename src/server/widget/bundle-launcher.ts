import { createHash } from 'node:crypto';
import { build } from 'esbuild';

/** The oldest browsers with every part of the platform that the launcher cannot do without. */
const TARGETS = ['chrome108', 'firefox101', 'safari15.4'];

/** Stands for the version while the launcher is bundled; as long as a version is. */
const UNNAMED = '0'.repeat(12);

/** The launcher as the one script that customers' pages load. It names its own version, which is made of all it holds. */
export async function bundleLauncher(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: process.cwd(),
    entryPoints: ['src/widget/main.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: TARGETS,
    charset: 'utf8',
    legalComments: 'none',
    define: { BATON_LAUNCHER_VERSION: JSON.stringify(UNNAMED) },
  });
  const text = outputFiles[0]?.text ?? '';
  const version = createHash('sha256').update(text).digest('hex').slice(0, UNNAMED.length);
  return `/* baton-launcher ${version} */\n${text.replaceAll(`"${UNNAMED}"`, `"${version}"`)}`;
}
