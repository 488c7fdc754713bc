import { build } from 'esbuild';

/** The oldest browsers with every part of the platform that the launcher cannot do without. */
const TARGETS = ['chrome108', 'firefox101', 'safari15.4'];

/** The launcher as the one script that customers' pages load. */
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
  });
  return outputFiles[0]?.text ?? '';
}
