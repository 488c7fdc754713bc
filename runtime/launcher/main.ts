import { LaunchError } from '../launch-error';
import { Closers } from './closers';
import { readConfiguration } from './configuration';
import { prepareStack } from './prepare-stack';
import { recordAddress } from './recorded-address';
import { runServices } from './run-services';
import { shownPath } from './shown-path';
import { createSteps } from './steps';
import { onStopRequest } from './stop-signals';
import { welcome } from './welcome';

/** `npm start` and `npm run dev`: from nothing to a running Baton, and back when asked to stop. */
async function launch(closers: Closers): Promise<void> {
  console.log('Starting Baton.');
  const configuration = readConfiguration(process.env, process.argv.slice(2));
  const steps = createSteps();
  const stack = await prepareStack(configuration, process.env, steps, closers);
  await runServices(configuration, stack, steps, closers);
  closers.add(recordAddress(configuration.dataDir, stack.port));
  console.log(
    welcome({
      port: stack.port,
      demo: stack.database.embedded !== undefined,
      elapsed: steps.elapsed(),
      logFolder: shownPath(stack.logFolder),
    }),
  );
}

const closers = new Closers();
onStopRequest((cause) => {
  console.log(`\nStopping Baton (${cause}).`);
  void closers.closeAll().then(() => process.exit(0));
});
launch(closers).catch(async (error: unknown) => {
  // Whatever fails because of the stopping is no news.
  if (closers.closing) return;
  await closers.closeAll();
  console.error(error instanceof LaunchError ? error.message : error);
  process.exit(1);
});
