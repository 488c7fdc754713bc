import { LaunchError } from '../launch-error';
import { whyNotListen } from '../processes/listen-port';

const USUAL_PORT = 3000;
const NEIGHBOURS = 100;

export type ChosenPort = { port: number; note: string | undefined };

/**
 * The port of the web server: the one asked for or none; without a wish the usual one, or the next that is free.
 * @param wish the PORT variable as given
 * @param usual where to begin without a wish
 * @throws LaunchError when the wish cannot be granted
 */
export async function choosePort(wish: string | undefined, usual = USUAL_PORT): Promise<ChosenPort> {
  if (wish !== undefined && wish.trim() !== '') return { port: await wishedPort(wish), note: undefined };
  for (let port = usual; port < usual + NEIGHBOURS; port += 1) {
    if (await whyNotListen(port)) continue;
    const note = port === usual ? undefined : `Port ${usual} is in use, so Baton takes ${port}.`;
    return { port, note };
  }
  throw new LaunchError(`No port from ${usual} to ${usual + NEIGHBOURS - 1} is free; choose one with PORT.`);
}

async function wishedPort(wish: string): Promise<number> {
  const port = Number(wish);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new LaunchError(`PORT must be a number from 1 to 65535, not "${wish}".`);
  }
  const reason = await whyNotListen(port);
  if (reason === 'EADDRINUSE') {
    throw new LaunchError(`Port ${port} is already in use; stop what uses it or choose another with PORT.`);
  }
  if (reason === 'EACCES')
    throw new LaunchError(`This user may not listen on port ${port}; choose one above 1023 with PORT.`);
  if (reason)
    throw new LaunchError(`Baton cannot listen on port ${port} (${reason}); choose another with PORT.`);
  return port;
}
