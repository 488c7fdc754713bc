import { LaunchError } from './launch-error';

/** Runs an entry point: a LaunchError is one sentence for a person, anything else keeps its stack for us. */
export async function runEntry(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof LaunchError ? error.message : error);
    process.exitCode = 1;
  }
}
